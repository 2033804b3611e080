#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# docs/breaks/macvlan-host.md:54 host1 exit=0
ip route get 198.51.100.70 | grep -o 'dev eth0'

# docs/breaks/macvlan-host.md:56 host1 exit=0
ip neigh show 198.51.100.70 | grep -oE 'INCOMPLETE|FAILED' | grep -c .
