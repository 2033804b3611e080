#!/usr/bin/env bash
# VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
timeout 20 tcpdump -c 1 -nli eth0 'udp dst port 4789 and src 198.51.100.12' > vxlan.txt 2> /dev/null &

# 2 host1 exit=0
sleep 1

# 3 host2 exit=0
docker exec client ping -c 2 web | grep received

# 4 host1 exit=0
wait

# 5 host1 exit=0
grep -o '4789: VXLAN' vxlan.txt
