#!/usr/bin/env bash
# The network. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network front busybox ping -c 1 shop | grep received

# 2 host1 exit=0
docker run --rm --network front busybox ping -c 1 web | grep received
