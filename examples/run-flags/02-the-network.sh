#!/usr/bin/env bash
# The network. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:41 host1 exit=0
docker run --rm --network front busybox ping -c 1 shop | grep received

# docs/reference/run-flags.md:43 host1 exit=0
docker run --rm --network front busybox ping -c 1 web | grep received
