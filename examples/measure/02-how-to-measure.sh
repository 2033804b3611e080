#!/usr/bin/env bash
# How to measure. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:34 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# docs/tasks/measure.md:36 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0 my_macvlan

# docs/tasks/measure.md:38 host1 exit=0
docker run -d --name host_server --network host nicolaka/netshoot iperf3 -s

# docs/tasks/measure.md:40 host1 exit=0
docker run -d --name bridge_server --network my_bridge --ip 192.0.2.10 -p 5202:5201 nicolaka/netshoot iperf3 -s

# docs/tasks/measure.md:42 host1 exit=0
docker run -d --name macvlan_server --network my_macvlan --ip 198.51.100.50 nicolaka/netshoot iperf3 -s

# docs/tasks/measure.md:44 host1 exit=0
docker run -d --name bridge_client --network my_bridge --ip 192.0.2.11 nicolaka/netshoot sleep 600

# docs/tasks/measure.md:46 host1 exit=0
docker run -d --name macvlan_client --network my_macvlan --ip 198.51.100.51 nicolaka/netshoot sleep 600
