#!/usr/bin/env bash
# A server without publishing. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network=host -p 8081:80 busybox true
