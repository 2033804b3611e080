#!/usr/bin/env bash
# Nothing goes out. Generated from docs/drivers/none.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network=none busybox ping -c 1 203.0.113.80
