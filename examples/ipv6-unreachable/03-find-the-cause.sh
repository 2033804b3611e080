#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host2 exit=0
ping -c 1 -W 1 2001:db8:100::11 | grep received
