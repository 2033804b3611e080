#!/usr/bin/env bash
# A name that nobody has. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=1
docker network create -d nosuch my_bridge
