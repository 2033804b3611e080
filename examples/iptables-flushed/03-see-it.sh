#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=1
docker exec web ping -c 1 -W 1 example.com | grep received
