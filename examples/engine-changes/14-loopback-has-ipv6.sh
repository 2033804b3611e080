#!/usr/bin/env bash
# Loopback has IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<26

# 1 host1 exit=1
docker run --rm --network none busybox ip -6 addr show lo | grep inet6
