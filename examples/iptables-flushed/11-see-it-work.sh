#!/usr/bin/env bash
# See it work. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received

# 2 host2 exit=0
curl -s -m 2 http://198.51.100.11:8080/hostname | wc -l
