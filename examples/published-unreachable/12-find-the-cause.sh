#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# docs/breaks/published-unreachable.md:102 host1 exit=0
curl -s http://127.0.0.1:8083/hostname | wc -l

# docs/breaks/published-unreachable.md:104 host1 exit=0
iptables -S DOCKER-USER | grep eth0
