#!/usr/bin/env bash
# The lowest free address. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one --network my_bridge busybox sleep 600

# 2 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600

# 3 host1 exit=0
docker inspect one two --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# 4 host1 exit=0
docker exec one ip route
