#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker inspect client --format '{{.HostConfig.Dns}}'

# 2 host1 exit=0
docker exec client dig +time=1 +tries=1 +short example.com @198.51.100.1

# 3 host1 exit=9
docker exec client dig +time=1 +tries=1 +short example.com @192.0.2.53
