#!/usr/bin/env bash
# See it work. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=0
ip link delete my_shim

# 2 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 3 host1 exit=0
docker network connect --ip 192.0.2.10 my_bridge web

# 4 host1 exit=0
ping -c 1 -W 2 192.0.2.10 | grep received

# 5 host1 exit=0
nc -zv -w 5 192.0.2.10 80
