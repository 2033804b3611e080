#!/usr/bin/env bash
# invalid IP. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
address=$(docker inspect web --format '{{.NetworkSettings.Networks.front.GlobalIPv6Address}}')

# 2 host1 exit=0
test -n "$address" && echo "The IPv6 address is $address"
