#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network out --ip 198.51.100.51 busybox ping -c 1 -W 1 198.51.100.50 | grep received
