#!/usr/bin/env bash
# A server that tells you. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:26 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/tasks/source-address.md:28 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 -v "$PWD/whoami.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# docs/tasks/source-address.md:30 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 busybox sleep 600

# docs/tasks/source-address.md:32 host1 exit=0
sleep 1
