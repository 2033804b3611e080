#!/usr/bin/env bash
# See it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 --gateway 198.51.100.1 --ip-range 198.51.100.64/28 \
  --aux-address shim=198.51.100.79 -o parent=eth0 my_macvlan

# 2 host1 exit=0
docker run -d --name web --network my_macvlan --ip 198.51.100.70 busybox httpd -f -h /etc
