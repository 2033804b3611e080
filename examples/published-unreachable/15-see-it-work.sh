#!/usr/bin/env bash
# See it work. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host2 exit=0
nc -zv -w 1 198.51.100.11 8081

# 2 host2 exit=0
nc -zv -w 1 198.51.100.11 8082

# 3 host2 exit=0
nc -zv -w 1 198.51.100.11 8083
