#!/usr/bin/env bash
# Watch packets on the bridge. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
timeout 10 tcpdump -n -i br-demo -c 2 icmp 2>/dev/null | cut -d ' ' -f 2-8 > seen &

# 2 host1 exit=0
sleep 2; docker exec client ping -c 1 192.0.2.10 >/dev/null; wait

# 3 host1 exit=0
cat seen
