#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# docs/breaks/large-answers-hang.md:141 host1 exit=0
docker rm -f client two

# docs/breaks/large-answers-hang.md:144 host1 exit=0
docker network rm my_bridge

# docs/breaks/large-answers-hang.md:146 host1 exit=0
iptables -t mangle -D FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu

# docs/breaks/large-answers-hang.md:147 host1 exit=0
ip link set eth0 mtu 1500

# docs/breaks/large-answers-hang.md:148 host2 exit=0
docker rm -f web

# docs/breaks/large-answers-hang.md:150 host2 exit=0
ip route del 198.51.100.11/32 dev eth0

# docs/breaks/large-answers-hang.md:151 host2 exit=0
iptables -D OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# docs/breaks/large-answers-hang.md:152 host2 exit=0
rm /srv/big /srv/small
