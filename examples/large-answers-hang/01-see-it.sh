#!/usr/bin/env bash
# See it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host2 exit=0
head -c 100000 /dev/zero >/srv/big

# 2 host2 exit=0
echo hello >/srv/small

# 3 host2 exit=0
docker run -d --name web -p 8080:80 -v /srv:/srv busybox httpd -f -h /srv

# 4 host2 exit=0
ip route add 198.51.100.11/32 dev eth0 mtu 1400

# 5 host2 exit=0
iptables -I OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# 6 host1 exit=0
ip link set eth0 mtu 1400
