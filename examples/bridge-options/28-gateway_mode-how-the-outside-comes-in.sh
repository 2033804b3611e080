#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run -d --name seven --network back --ip 192.0.2.20 -p 8084:80 busybox sh -c "$serve"

# 2 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8084/hostname
