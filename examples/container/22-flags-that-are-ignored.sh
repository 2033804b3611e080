#!/usr/bin/env bash
# Flags that are ignored. Generated from docs/drivers/container.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network container:web --dns-search example.com --dns-option ndots:4 busybox \
  cat /etc/resolv.conf > second

# 2 host1 exit=0
docker exec web cat /etc/resolv.conf | diff - second && echo the same

# 3 host1 exit=0
grep -c 'example.com\|ndots:4' second || true
