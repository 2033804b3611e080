#!/usr/bin/env bash
# Another port for VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker swarm leave --force

# 2 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --data-path-port 4790 > /dev/null

# 3 host1 exit=0
docker info --format '{{.Swarm.Cluster.DataPathPort}}'

# 4 host1 exit=0
docker network create -d overlay --attachable other

# 5 host1 exit=0
docker run -d --name web --network other busybox httpd -f -h /etc

# 6 host1 exit=0
ss -Hlnu 'sport = :4790'

# 7 host1 exit=0
docker rm -f web

# 8 host1 exit=0
docker network rm other

# 9 host1 exit=0
docker swarm leave --force
