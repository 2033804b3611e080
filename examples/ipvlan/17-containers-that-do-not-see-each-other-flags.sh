#!/usr/bin/env bash
# Containers that do not see each other: flags. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
iptables -D INPUT -d 192.0.2.10 -p icmp -j DROP

# 2 host1 exit=0
docker rm -f db

# 3 host1 exit=0
docker network rm my_l3s

# 4 host1 exit=0
iptables-save | grep '^-A' > before

# 5 host1 exit=0
docker network create -d ipvlan --subnet 198.51.100.0/24 -o parent=eth0 -o ipvlan_flag=private apart

# 6 host1 exit=0
docker run -d --name web --network apart --ip 198.51.100.50 -p 8080:80 busybox httpd -f -h /etc

# 7 host2 exit=0
ping -c 1 198.51.100.50 | grep received

# 8 host1 exit=1
docker run --rm --network apart --ip 198.51.100.51 busybox ping -c 1 -W 1 198.51.100.50 | grep received
