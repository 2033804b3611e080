#!/usr/bin/env bash
# Which veth is it?. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
timeout 10 tcpdump -n -i "$veth" -c 1 icmp 2>/dev/null | cut -d ' ' -f 2-8 > seen &

# 2 host1 exit=0
sleep 2; docker exec web ping -c 1 203.0.113.80 >/dev/null; wait

# 3 host1 exit=0
cat seen
