#!/usr/bin/env bash
# See it work. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
bash reach.sh client web 80

# 2 host1 exit=0
docker exec client wget -q -O - http://web/hostname
