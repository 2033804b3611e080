#!/usr/bin/env bash
# How large may it be?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host2 exit=1
docker run --rm --network two --ip 192.0.2.140 busybox ping -c 1 -W 1 192.0.2.10
