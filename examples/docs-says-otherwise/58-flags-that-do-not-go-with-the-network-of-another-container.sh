#!/usr/bin/env bash
# Flags that do not go with the network of another container. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
for flag in --add-host=a:192.0.2.1 --hostname=aa --dns=192.0.2.1 -p=80:80 -P --expose=80; do
  docker run --rm --network container:web "$flag" busybox true 2>&1 || true
done | grep -o 'conflicting.*'

# 2 host1 exit=0
mac=--mac-address=02:00:00:00:00:01

# 3 host1 exit=0
docker run --rm --network container:web --dns-search=x --dns-option=ndots:1 "$mac" busybox echo no complaint
