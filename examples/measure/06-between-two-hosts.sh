#!/usr/bin/env bash
# Between two hosts. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
docker swarm join-token --quiet worker

# 3 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# 4 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 5 host1 exit=0
docker run -d --name overlay_server --network my_overlay nicolaka/netshoot iperf3 -s

# 6 host2 exit=0
docker run -d --name overlay_client --network my_overlay nicolaka/netshoot sleep 600
