#!/usr/bin/env bash
# IPv6 to a container with IPv6. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web client

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.0/24 --subnet 2001:db8:2::/64 my_bridge

# 4 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 -v "$PWD/whoami.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# 5 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 busybox sleep 600

# 6 host1 exit=0
sleep 1
