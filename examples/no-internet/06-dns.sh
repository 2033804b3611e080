#!/usr/bin/env bash
# DNS. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=6
docker exec two curl -sS --max-time 20 http://example.com/
