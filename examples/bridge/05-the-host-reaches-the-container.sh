#!/usr/bin/env bash
# The host reaches the container. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
ip route get 172.17.0.2 | head -n 1

# 2 host1 exit=0
ping -c 1 172.17.0.2 | grep received

# 3 host1 exit=0
curl -s http://172.17.0.2/hostname | wc -l
