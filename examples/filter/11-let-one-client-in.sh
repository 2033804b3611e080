#!/usr/bin/env bash
# Let one client in. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host2 exit=1
nc -zv -w 1 -s 198.51.100.112 198.51.100.11 8080
