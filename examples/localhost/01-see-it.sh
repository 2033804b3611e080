#!/usr/bin/env bash
# See it. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge --add-host host.docker.internal:host-gateway nicolaka/netshoot sleep 600

# 4 host1 exit=0
mkdir www

# 5 host1 exit=0
hostname > www/hostname

# 6 host1 exit=0
busybox httpd -f -p 8000 -h www & server=$!
