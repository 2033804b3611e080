#!/usr/bin/env bash
# One alias, two containers. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
for i in {1..20}; do docker exec client dig +short shop > answer; head -n 1 answer; done | sort -u
