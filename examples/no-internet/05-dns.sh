#!/usr/bin/env bash
# DNS. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --dns 198.51.100.11 nicolaka/netshoot sleep 600

# 2 host1 exit=0
docker exec two ping -c 1 -W 1 203.0.113.80 | grep received
