#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web db

# 2 host1 exit=0
docker network rm my_ipvlan

# 3 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/24 --gateway 192.0.2.77 -o parent=eth0 -o ipvlan_mode=l3 my_l3

# 4 host1 exit=0
docker run -d --name db --network my_l3 --ip 192.0.2.10 --sysctl net.ipv4.icmp_echo_ignore_broadcasts=0 busybox httpd -f -h /etc

# 5 host1 exit=0
docker exec db ip route
