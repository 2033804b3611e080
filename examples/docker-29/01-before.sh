#!/usr/bin/env bash
# Before. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=front0 front

# 2 host1 exit=0
docker network create --subnet 192.0.2.64/26 -o com.docker.network.bridge.name=back0 back

# 3 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker run -d --name db --hostname db --network back --ip 192.0.2.70 busybox httpd -f -h /etc

# 5 host1 exit=0
docker run -d --name one -e PASSWORD=secret --mac-address 02:00:00:00:00:01 busybox sleep 600
