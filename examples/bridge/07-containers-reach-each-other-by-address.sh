#!/usr/bin/env bash
# Containers reach each other by address. Generated from docs/drivers/bridge.md: change the page, not this file.

# docs/drivers/bridge.md:91 host1 exit=1
docker exec client ping -c 1 web
