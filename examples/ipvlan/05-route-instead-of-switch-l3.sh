#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:51 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/24 -o parent=eth0 -o ipvlan_mode=l3 my_l3

# docs/drivers/ipvlan.md:52 host1 exit=0
docker run -d --name db --network my_l3 --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/drivers/ipvlan.md:53 host1 exit=0
docker exec db ip route
