#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
docker network rm two

# 3 host1 exit=0
docker network create -d ipvlan --ipv6 --subnet 198.51.100.0/24 --subnet 2001:db8:100::/64 -o parent=eth0 both

# 4 host1 exit=0
docker run -d --name web --network both --ip 198.51.100.50 --ip6 2001:db8:100::50 busybox httpd -f -h /etc

# 5 host2 exit=0
until ping -6 -c 1 -W 1 2001:db8:100::50 > /dev/null; do :; done

# 6 host2 exit=0
curl -s 'http://[2001:db8:100::50]/hostname' | wc -l

# 7 host2 exit=0
curl -s http://198.51.100.50/hostname | wc -l
