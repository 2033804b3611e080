#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
timeout 10 tcpdump -tnqc 1 -i docker0 dst port 8000 >seen.txt 2>/dev/null & capture=$!

# 2 host1 exit=0
sleep 2

# 3 host1 exit=0
docker exec client nc -z -p 4000 -w 3 host.docker.internal 8000 || echo no answer

# 4 host1 exit=0
wait "$capture"; cat seen.txt; rm seen.txt
