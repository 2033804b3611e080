#!/usr/bin/env bash
# Does it answer?. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:65 host1 exit=0
curl -s http://127.0.0.1:8080/hostname

# docs/reference/cheat-sheet.md:67 host1 exit=0
curl -s http://192.0.2.2/hostname

# docs/reference/cheat-sheet.md:69 host1 exit=0
docker exec client wget -q -O - http://web/hostname

# docs/reference/cheat-sheet.md:71 host1 exit=0
ss -Hlnt 'sport = :8080' | wc -l

# docs/reference/cheat-sheet.md:73 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
