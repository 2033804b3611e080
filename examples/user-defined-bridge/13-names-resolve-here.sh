#!/usr/bin/env bash
# Names resolve here. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm busybox ping -c 1 web
