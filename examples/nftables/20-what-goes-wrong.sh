#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
service docker stop

# 2 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# 3 host1 exit=1
service docker start
