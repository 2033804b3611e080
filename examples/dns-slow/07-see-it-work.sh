#!/usr/bin/env bash
# See it work. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -sS -m 3 -o /dev/null -w '%{http_code}\n' http://example.com/
