#!/usr/bin/env bash
# When the answer gets lost. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
iptables -I OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# 2 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot ping -c 1 -W 1 -M "do" -s 1372 203.0.113.80 | grep received

# 3 host1 exit=1
docker run --rm --network my_bridge nicolaka/netshoot ping -c 1 -W 1 -M "do" -s 1472 203.0.113.80 | grep received
