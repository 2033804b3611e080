#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
