#!/usr/bin/env bash
# How to measure. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# 2 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0 my_macvlan

# 3 host1 exit=0
docker run -d --name host_server --network host nicolaka/netshoot iperf3 -s

# 4 host1 exit=0
docker run -d --name bridge_server --network my_bridge --ip 192.0.2.10 -p 5202:5201 nicolaka/netshoot iperf3 -s

# 5 host1 exit=0
docker run -d --name macvlan_server --network my_macvlan --ip 198.51.100.50 nicolaka/netshoot iperf3 -s

# 6 host1 exit=0
docker run -d --name bridge_client --network my_bridge --ip 192.0.2.11 nicolaka/netshoot sleep 600

# 7 host1 exit=0
docker run -d --name macvlan_client --network my_macvlan --ip 198.51.100.51 nicolaka/netshoot sleep 600
