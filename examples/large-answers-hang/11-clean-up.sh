#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client two

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
iptables -t mangle -D FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu

# 4 host1 exit=0
ip link set eth0 mtu 1500

# 5 host2 exit=0
docker rm -f web

# 6 host2 exit=0
ip route del 198.51.100.11/32 dev eth0

# 7 host2 exit=0
iptables -D OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# 8 host2 exit=0
rm /srv/big /srv/small
