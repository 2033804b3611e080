#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=1
docker exec client ping -c 1 -W 1 192.0.2.2 | grep received
