#!/usr/bin/env bash
# Does it answer?. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080/hostname

# 2 host1 exit=0
curl -s http://192.0.2.2/hostname

# 3 host1 exit=0
docker exec client wget -q -O - http://web/hostname

# 4 host1 exit=0
ss -Hlnt 'sport = :8080' | wc -l

# 5 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
