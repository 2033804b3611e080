#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=28
docker exec client curl -sS -m 3 -o /dev/null http://example.com/ 2>&1 | grep -o 'Resolving timed out'
