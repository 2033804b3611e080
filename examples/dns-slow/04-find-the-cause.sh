#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -sS -m 3 -o /dev/null -w '%{http_code}\n' http://203.0.113.80/
