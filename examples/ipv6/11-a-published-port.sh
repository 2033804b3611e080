#!/usr/bin/env bash
# A published port. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker ps --filter name=web --format '{{.Ports}}'

# 2 host1 exit=0
curl -s 'http://[::1]:8080/hostname' | wc -l

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l

# 4 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080/hostname' | wc -l
