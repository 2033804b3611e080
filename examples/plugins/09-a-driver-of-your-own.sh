#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge busybox wget -q -T 2 -O - http://web/hostname
