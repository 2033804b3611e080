#!/usr/bin/env bash
# Names. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_macvlan --ip 198.51.100.51 busybox ping -c 1 web | grep received
