#!/usr/bin/env bash
# Containers that do not see each other: flags. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=23

# docs/drivers/ipvlan.md:194 host1 exit=0
iptables -D INPUT -d 192.0.2.10 -p icmp -j DROP

# docs/drivers/ipvlan.md:195 host1 exit=0
docker rm -f db

# docs/drivers/ipvlan.md:197 host1 exit=0
docker network rm my_l3s

# docs/drivers/ipvlan.md:199 host1 exit=0
iptables-save | grep '^-A' > before

# docs/drivers/ipvlan.md:200 host1 exit=0
docker network create -d ipvlan --subnet 198.51.100.0/24 -o parent=eth0 -o ipvlan_flag=private apart

# docs/drivers/ipvlan.md:202 host1 exit=0
docker run -d --name web --network apart --ip 198.51.100.50 -p 8080:80 busybox httpd -f -h /etc

# docs/drivers/ipvlan.md:204 host2 exit=0
ping -c 1 198.51.100.50 | grep received

# docs/drivers/ipvlan.md:206 host1 exit=1
docker run --rm --network apart --ip 198.51.100.51 busybox ping -c 1 -W 1 198.51.100.50 | grep received
