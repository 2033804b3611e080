#!/usr/bin/env bash
# Networks are isolated from each other. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network=my_bridge busybox ping -c 1 -W 1 172.18.0.2 | grep received
