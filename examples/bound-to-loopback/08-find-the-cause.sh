#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# 2 host1 exit=7
curl -s http://172.17.0.2/hostname
