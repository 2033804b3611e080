#!/usr/bin/env bash
# See it work. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# 1 host1 exit=0
docker port web 8049

# 2 host1 exit=0
curl -s http://198.51.100.11:8049/hostname | wc -l

# 3 host1 exit=1
pgrep -c docker-proxy
