#!/usr/bin/env bash
# Containers reach each other by address. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=1
docker exec client ping -c 1 web
