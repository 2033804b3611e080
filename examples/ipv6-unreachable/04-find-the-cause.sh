#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker port web

# 2 host1 exit=0
ss -Hlnt 'sport = :8080' | awk '{print $4}'
