#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker port web

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l

# 3 host2 exit=1
nc -z -v -w 2 2001:db8:100::11 8080
