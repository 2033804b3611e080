#!/usr/bin/env bash
# Containers of one VLAN reach each other across hosts. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:66 host2 exit=0
timeout 60 tcpdump -e -n -c 1 -i eth0 vlan 10 and icmp 2>/dev/null >tagged &

# docs/drivers/vlan.md:67 host1 exit=0
sleep 5; docker exec one ping -c 6 -W 2 192.0.2.20 | grep received

# docs/drivers/vlan.md:69 host2 exit=0
wait; grep -o 'vlan 10, p 0, ethertype IPv4' tagged
