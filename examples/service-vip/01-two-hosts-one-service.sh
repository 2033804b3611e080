#!/usr/bin/env bash
# Two hosts, one service. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11

# 2 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# 3 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 4 host1 exit=0
docker service create --quiet --name web --network my_overlay --publish 8080:80 --replicas 2 --constraint node.role==manager busybox httpd -f -h /etc

# 5 host1 exit=0
docker service ls --format '{{.Name}} {{.Mode}} {{.Replicas}} {{.Ports}}'
