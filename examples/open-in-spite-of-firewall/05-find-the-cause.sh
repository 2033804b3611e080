#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# docs/breaks/open-in-spite-of-firewall.md:59 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
