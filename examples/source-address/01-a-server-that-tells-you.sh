#!/usr/bin/env bash
# A server that tells you. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 -v "$PWD/whoami.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# 3 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 busybox sleep 600

# 4 host1 exit=0
sleep 1
