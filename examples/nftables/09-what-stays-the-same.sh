#!/usr/bin/env bash
# What stays the same. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:129 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/tasks/nftables.md:131 host2 exit=0
ip route del 192.0.2.0/26
