#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:315 host1 exit=0
sysctl -w net.ipv4.ip_forward=1

# docs/tasks/nftables.md:317 host1 exit=0
service docker start
