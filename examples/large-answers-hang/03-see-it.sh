#!/usr/bin/env bash
# See it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client nicolaka/netshoot sleep 600

# 2 host1 exit=0
docker exec client curl -s http://198.51.100.12:8080/small

# 3 host1 exit=28
docker exec client curl -s --max-time 3 -o /dev/null -w '%{size_download}\n' http://198.51.100.12:8080/big
