#!/usr/bin/env bash
# IPv6 to a container with IPv6. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:111 host1 exit=0
docker rm -f web client

# docs/tasks/source-address.md:114 host1 exit=0
docker network rm my_bridge

# docs/tasks/source-address.md:116 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.0/24 --subnet 2001:db8:2::/64 my_bridge

# docs/tasks/source-address.md:118 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 -v "$PWD/whoami.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# docs/tasks/source-address.md:120 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 busybox sleep 600

# docs/tasks/source-address.md:122 host1 exit=0
sleep 1
