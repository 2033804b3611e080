#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/source-lost.md: change the page, not this file.

# 1 host2 exit=0
ip -brief addr show eth0 | xargs -n 1 | grep -e 198.51 -e 2001

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/
