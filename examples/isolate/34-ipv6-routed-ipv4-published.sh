#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
timeout 10 tcpdump -nl -i eth0 -c 2 'icmp6 and ip6[40] == 128 or icmp[icmptype] == icmp-echo' 2> /dev/null | cut -d ' ' -f 2-7 > seen &

# 2 host1 exit=0
sleep 1; docker exec one ping -c 1 -W 1 2001:db8:100::12 | grep received

# 3 host1 exit=0
docker exec one ping -c 1 -W 1 198.51.100.12 | grep received

# 4 host1 exit=0
wait; cat seen
