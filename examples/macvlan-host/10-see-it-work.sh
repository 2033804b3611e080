#!/usr/bin/env bash
# See it work. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# docs/breaks/macvlan-host.md:100 host1 exit=0
ip link delete my_shim

# docs/breaks/macvlan-host.md:101 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/breaks/macvlan-host.md:103 host1 exit=0
docker network connect --ip 192.0.2.10 my_bridge web

# docs/breaks/macvlan-host.md:104 host1 exit=0
ping -c 1 -W 2 192.0.2.10 | grep received

# docs/breaks/macvlan-host.md:106 host1 exit=0
nc -zv -w 5 192.0.2.10 80
