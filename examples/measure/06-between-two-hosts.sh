#!/usr/bin/env bash
# Between two hosts. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:89 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# docs/tasks/measure.md:90 host1 exit=0
docker swarm join-token --quiet worker

# docs/tasks/measure.md:92 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# docs/tasks/measure.md:94 host1 exit=0
docker network create -d overlay --attachable my_overlay

# docs/tasks/measure.md:96 host1 exit=0
docker run -d --name overlay_server --network my_overlay nicolaka/netshoot iperf3 -s

# docs/tasks/measure.md:98 host2 exit=0
docker run -d --name overlay_client --network my_overlay nicolaka/netshoot sleep 600
