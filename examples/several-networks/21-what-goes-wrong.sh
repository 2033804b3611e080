#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network connect back web

# 2 host1 exit=0
docker exec web ip route | grep default

# 3 host1 exit=0
iptables -t nat -S DOCKER | grep -o 'to-destination.*'

# 4 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.back.IPAddress}}'

# 5 host2 exit=0
curl -s http://198.51.100.11:8080/hostname | wc -l
