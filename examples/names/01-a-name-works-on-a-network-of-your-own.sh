#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --network-alias shop busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge nicolaka/netshoot sleep 600

# 4 host1 exit=0
docker run -d --name lonely busybox httpd -f -h /etc
