#!/usr/bin/env bash
# With no network there is no IPv6 loopback. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=26 ipv6

# 1 host1 exit=0
docker run --rm --network none busybox ip addr
