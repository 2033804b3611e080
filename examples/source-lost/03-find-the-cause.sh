#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/source-lost.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect my_bridge --format '{{.EnableIPv6}} {{(index .IPAM.Config 0).Gateway}}'

# 2 host1 exit=0
ss -Hlntp 'sport = :8080' | grep -o '\[::\]:8080.*docker-proxy'

# 3 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080/'
