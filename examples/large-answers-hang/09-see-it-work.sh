#!/usr/bin/env bash
# See it work. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two nicolaka/netshoot sleep 600

# 2 host1 exit=28
docker exec two curl -s --max-time 2 -o /dev/null -w '%{size_download}\n' http://198.51.100.12:8080/big
