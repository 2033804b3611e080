#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/mtu.md: change the page, not this file.

# docs/breaks/mtu.md:64 host1 exit=0
timeout 10 tcpdump -tnc 1 -i eth0 'tcp[13] == 2 and dst port 8080' >syn.txt 2>/dev/null & capture=$!

# docs/breaks/mtu.md:65 host1 exit=0
sleep 2

# docs/breaks/mtu.md:66 host1 exit=0
docker exec client curl -s http://198.51.100.12:8080/small

# docs/breaks/mtu.md:68 host1 exit=0
wait "$capture"; grep -o 'mss [0-9]*' syn.txt

# docs/breaks/mtu.md:70 host1 exit=0
rm syn.txt
