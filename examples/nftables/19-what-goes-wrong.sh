#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:305 host1 exit=0
service docker stop

# docs/tasks/nftables.md:306 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# docs/tasks/nftables.md:308 host1 exit=1
service docker start
