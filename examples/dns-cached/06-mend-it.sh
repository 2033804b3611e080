#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
cp resolver.conf conf.d/default.conf

# 2 host1 exit=0
docker exec proxy nginx -s reload 2>/dev/null

# 3 host1 exit=0
sleep 1
