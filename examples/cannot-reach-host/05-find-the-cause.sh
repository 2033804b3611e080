#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:50 host1 exit=0
timeout 10 tcpdump -tnqc 1 -i docker0 dst port 8000 >seen.txt 2>/dev/null & capture=$!

# docs/breaks/cannot-reach-host.md:51 host1 exit=0
sleep 2

# docs/breaks/cannot-reach-host.md:52 host1 exit=0
docker exec client nc -z -p 4000 -w 3 host.docker.internal 8000 || echo no answer

# docs/breaks/cannot-reach-host.md:54 host1 exit=0
wait "$capture"; cat seen.txt; rm seen.txt
