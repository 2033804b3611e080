#!/usr/bin/env bash
# The way out. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -6 -c 1 example.com | grep received

# 2 host1 exit=0
docker exec client timeout 5 wget -q -O - 'http://[2001:db8:113::80]/'

# 3 host1 exit=0
timeout 5 tcpdump -n -i eth0 -c 1 'icmp6 and ip6[40] == 128' 2>/dev/null | cut -d ' ' -f 2-8 > seen &

# 4 host1 exit=0
sleep 1; docker exec client ping -6 -c 1 example.com >/dev/null; wait

# 5 host1 exit=0
cat seen
