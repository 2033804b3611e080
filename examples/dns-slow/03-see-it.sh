#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# docs/breaks/dns-slow.md:34 host1 exit=0
SECONDS=0

# docs/breaks/dns-slow.md:35 host1 exit=0
docker exec client curl -sS -m 20 http://example.com/ | wc -l

# docs/breaks/dns-slow.md:37 host1 exit=0
[ $SECONDS -ge 4 ] && [ $SECONDS -lt 10 ] && echo slow
