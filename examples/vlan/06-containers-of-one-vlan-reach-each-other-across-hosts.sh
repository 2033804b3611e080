#!/usr/bin/env bash
# Containers of one VLAN reach each other across hosts. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host2 exit=0
timeout 60 tcpdump -e -n -c 1 -i eth0 vlan 10 and icmp 2>/dev/null >tagged &

# 2 host1 exit=0
sleep 5; docker exec one ping -c 6 -W 2 192.0.2.20 | grep received

# 3 host2 exit=0
wait; grep -o 'vlan 10, p 0, ethertype IPv4' tagged
