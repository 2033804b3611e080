#!/usr/bin/env bash
# See it. Generated from docs/breaks/localhost.md: change the page, not this file.

# docs/breaks/localhost.md:15 host1 exit=0
docker network create my_bridge

# docs/breaks/localhost.md:17 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/breaks/localhost.md:19 host1 exit=0
docker run -d --name client --network my_bridge --add-host host.docker.internal:host-gateway nicolaka/netshoot sleep 600

# docs/breaks/localhost.md:21 host1 exit=0
busybox httpd -f -p 8000 -h /etc & server=$!
