#!/usr/bin/env bash
# Containers reach each other by address. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client busybox sleep 600

# 2 host1 exit=0
docker exec client ping -c 1 172.17.0.2 | grep received
