#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:297 host1 exit=0
docker network connect back web

# docs/tasks/several-networks.md:298 host1 exit=0
docker exec web ip route | grep default

# docs/tasks/several-networks.md:300 host1 exit=0
iptables -t nat -S DOCKER | grep -o 'to-destination.*'

# docs/tasks/several-networks.md:302 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.back.IPAddress}}'

# docs/tasks/several-networks.md:304 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l
