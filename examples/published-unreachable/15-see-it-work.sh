#!/usr/bin/env bash
# See it work. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# docs/breaks/published-unreachable.md:138 host2 exit=0
nc -zv -w 1 198.51.100.11 8081

# docs/breaks/published-unreachable.md:140 host2 exit=0
nc -zv -w 1 198.51.100.11 8082

# docs/breaks/published-unreachable.md:142 host2 exit=0
nc -zv -w 1 198.51.100.11 8083
