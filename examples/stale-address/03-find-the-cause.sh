#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker ps -q | xargs docker inspect --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}} {{.Name}}' | sort

# 2 host1 exit=0
docker exec client wget -q -O - "http://$server:80/hostname"
