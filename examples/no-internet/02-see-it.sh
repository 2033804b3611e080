#!/usr/bin/env bash
# See it. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
curl -sS --max-time 2 http://example.com/
