#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600

# 2 host1 exit=0
docker inspect two --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'
