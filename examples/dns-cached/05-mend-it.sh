#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
docker exec proxy nginx -s reload 2>/dev/null

# 2 host1 exit=0
sleep 1

# 3 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
