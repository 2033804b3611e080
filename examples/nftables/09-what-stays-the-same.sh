#!/usr/bin/env bash
# What stays the same. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host2 exit=0
ip route add 192.0.2.0/26 via 198.51.100.11

# 2 host2 exit=28
curl -s --max-time 2 http://192.0.2.10/hostname
