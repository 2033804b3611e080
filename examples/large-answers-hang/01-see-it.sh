#!/usr/bin/env bash
# See it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# docs/breaks/large-answers-hang.md:17 host2 exit=0
head -c 100000 /dev/zero >/srv/big

# docs/breaks/large-answers-hang.md:18 host2 exit=0
echo hello >/srv/small

# docs/breaks/large-answers-hang.md:19 host2 exit=0
docker run -d --name web -p 8080:80 -v /srv:/srv busybox httpd -f -h /srv

# docs/breaks/large-answers-hang.md:21 host2 exit=0
ip route add 198.51.100.11/32 dev eth0 mtu 1400

# docs/breaks/large-answers-hang.md:22 host2 exit=0
iptables -I OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP

# docs/breaks/large-answers-hang.md:23 host1 exit=0
ip link set eth0 mtu 1400
