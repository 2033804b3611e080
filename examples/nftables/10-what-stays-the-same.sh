#!/usr/bin/env bash
# What stays the same. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host2 exit=0
ip route del 192.0.2.0/26
