#!/usr/bin/env bash
# Flags that are ignored. Generated from docs/drivers/container.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/container.md:187 host1 exit=0
docker run --rm --network container:web --dns-search example.com --dns-option ndots:4 busybox \
  cat /etc/resolv.conf > second

# docs/drivers/container.md:189 host1 exit=0
docker exec web cat /etc/resolv.conf | diff - second && echo the same

# docs/drivers/container.md:191 host1 exit=0
grep -c 'example.com\|ndots:4' second || true
