#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:254 host1 exit=0
docker run -d --name web --network front -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/several-networks.md:256 host1 exit=0
docker network connect back web

# docs/tasks/several-networks.md:257 host1 exit=0
docker exec web ip route | grep default

# docs/tasks/several-networks.md:259 host1 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l
