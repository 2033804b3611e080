#!/usr/bin/env bash
# VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:102 host1 exit=0
timeout 20 tcpdump -c 1 -nli eth0 'udp dst port 4789 and src 198.51.100.12' > vxlan.txt 2> /dev/null &

# docs/reference/ports.md:103 host1 exit=0
sleep 1

# docs/reference/ports.md:104 host2 exit=0
docker exec client ping -c 2 web | grep received

# docs/reference/ports.md:106 host1 exit=0
wait

# docs/reference/ports.md:107 host1 exit=0
grep -o '4789: VXLAN' vxlan.txt
