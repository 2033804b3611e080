#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/none.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect none web

# 2 host1 exit=0
docker network connect my_bridge web

# 3 host1 exit=0
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname | wc -l
