#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:15 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# docs/understand/names.md:17 host1 exit=0
docker run -d --name web --network my_bridge --network-alias shop busybox httpd -f -h /etc

# docs/understand/names.md:19 host1 exit=0
docker run -d --name client --network my_bridge nicolaka/netshoot sleep 600

# docs/understand/names.md:21 host1 exit=0
docker run -d --name lonely busybox httpd -f -h /etc
