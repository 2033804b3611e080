#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
docker save busybox | docker --context rootless load

# 2 host1 exit=0
docker --context rootless network create --subnet 192.0.2.0/24 my_bridge

# 3 host1 exit=0
docker --context rootless run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -vv -h /etc
