#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:43 host1 exit=0
docker port web

# docs/breaks/ipv6-unreachable.md:45 host1 exit=0
ss -Hlnt 'sport = :8080' | awk '{print $4}'
