#!/usr/bin/env bash
# What the switch leaves behind. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
iptables -S FORWARD

# 2 host2 exit=28
curl -s --max-time 2 http://198.51.100.11:8080/hostname
