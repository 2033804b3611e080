#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network alone busybox ping -c 1 -W 1 198.51.100.12
