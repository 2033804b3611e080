#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
SECONDS=0

# 2 host1 exit=0
docker exec client curl -sS -m 20 http://example.com/ | wc -l

# 3 host1 exit=0
[ $SECONDS -ge 4 ] && [ $SECONDS -lt 10 ] && echo slow
