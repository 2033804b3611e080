#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# docs/breaks/iptables-flushed.md:75 host1 exit=0
iptables -t nat -S DOCKER | grep -c 8080
