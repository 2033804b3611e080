#!/usr/bin/env bash
# See it. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client nicolaka/netshoot sleep 600

# 2 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received

# 3 host1 exit=0
docker exec client curl -sS --max-time 2 http://example.com/
