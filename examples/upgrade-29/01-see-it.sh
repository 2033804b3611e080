#!/usr/bin/env bash
# See it. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=front0 front

# 2 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name db --hostname db --expose 80 busybox httpd -f -h /etc
