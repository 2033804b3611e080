#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
ss -Htlnp 'sport = 8000' | cut -d, -f1,2

# 2 host1 exit=0
ss -Htlnp 'sport = 8080' | grep -o docker-proxy
