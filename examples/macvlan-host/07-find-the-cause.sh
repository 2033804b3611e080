#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=1
iptables-save | grep -c 198.51.100.70
