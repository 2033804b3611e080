#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# docs/drivers/ipvlan.md:73 host1 exit=0
docker rm -f web

# docs/drivers/ipvlan.md:75 host1 exit=0
docker network rm my_ipvlan

# docs/drivers/ipvlan.md:77 host1 exit=0
docker network create -d ipvlan --subnet 192.0.2.0/24 -o parent=eth0 -o ipvlan_mode=l3 my_l3

# docs/drivers/ipvlan.md:79 host1 exit=0
docker run -d --name db --network my_l3 --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/drivers/ipvlan.md:81 host1 exit=0
docker exec db ip route
