#!/usr/bin/env bash
# IPv6 alone. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker ps --filter name=one --format '{{.Ports}}'

# 2 host1 exit=0
curl -s 'http://[::1]:8081/hostname' | wc -l

# 3 host1 exit=7
curl -s http://127.0.0.1:8081/hostname
