#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=1
timeout 5 tcpdump -n -c 1 -i eth0 icmp and host 203.0.113.80 2>/dev/null | grep -o '172[^ ]* > 203.0.113.80'
