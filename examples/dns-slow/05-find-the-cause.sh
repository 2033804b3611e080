#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# docs/breaks/dns-slow.md:57 host1 exit=0
docker inspect client --format '{{.HostConfig.Dns}}'

# docs/breaks/dns-slow.md:59 host1 exit=0
docker exec client dig +time=1 +tries=1 +short example.com @198.51.100.1

# docs/breaks/dns-slow.md:61 host1 exit=9
docker exec client dig +time=1 +tries=1 +short example.com @192.0.2.53
