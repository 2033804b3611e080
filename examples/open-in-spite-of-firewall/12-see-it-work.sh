#!/usr/bin/env bash
# See it work. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start web

# 3 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# 4 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
