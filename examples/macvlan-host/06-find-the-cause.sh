#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=0
ip route get 198.51.100.70 | grep -o 'dev eth0'

# 2 host1 exit=0
ip neigh show 198.51.100.70 | grep -oE 'INCOMPLETE|FAILED' | grep -c .
