#!/usr/bin/env bash
# Without a parent. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker run --rm --network alone busybox ping -c 1 -W 1 198.51.100.12
