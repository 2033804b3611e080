#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname 2>&1 | grep -o 'Connection refused'
