#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
python3 driver.py /run/docker/plugins/demo.sock > asked 2>&1 & sleep 1

# 2 host1 exit=0
docker network create -d demo --subnet 192.0.2.0/24 my_bridge

# 3 host1 exit=0
docker network ls --filter type=custom
