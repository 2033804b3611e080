#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network shop_default busybox ping -c 1 -W 1 172.18.0.2 | grep received

# 2 host1 exit=0
docker run --rm --network shop_default busybox wget -q -O - http://web/hostname | wc -l
