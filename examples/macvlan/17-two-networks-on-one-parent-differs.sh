#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker run --rm --network one busybox ping -c 1 -W 1 192.0.2.80 | grep received
