#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 -W 1 -M 'do' -s 1372 198.51.100.12 | grep received

# 2 host1 exit=1
docker exec client ping -c 1 -W 1 -M 'do' -s 1373 198.51.100.12
