#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
timeout 10 tcpdump -tnc 1 -i eth0 'tcp[13] == 2 and dst port 8080' >syn.txt 2>/dev/null & capture=$!

# 2 host1 exit=0
sleep 2

# 3 host1 exit=0
docker exec client curl -s http://198.51.100.12:8080/small

# 4 host1 exit=0
wait "$capture"; grep -o 'mss [0-9]*' syn.txt

# 5 host1 exit=0
rm syn.txt
