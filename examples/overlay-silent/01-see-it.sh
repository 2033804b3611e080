#!/usr/bin/env bash
# See it. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 | grep -e initialized -e --token

# 2 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# 3 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 4 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# 5 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 6 host2 exit=0
docker exec client ping -c 1 -W 5 web | grep received
