#!/usr/bin/env bash
# What is passed on. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
(sleep 2; docker exec web nslookup -type=a example.com) > /dev/null &

# 2 host1 exit=0
timeout 20 tcpdump -ntl -c 1 -i any dst port 53 2> /dev/null | sed -E 's/\.[0-9]+ >/ >/; s/: [0-9]+\+/:/'

# 3 host1 exit=0
docker exec client dig +short example.com
