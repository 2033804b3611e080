#!/usr/bin/env bash
# Another port for VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:211 host1 exit=0
docker swarm leave --force

# docs/reference/ports.md:213 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --data-path-port 4790 > /dev/null

# docs/reference/ports.md:214 host1 exit=0
docker info --format '{{.Swarm.Cluster.DataPathPort}}'

# docs/reference/ports.md:216 host1 exit=0
docker network create -d overlay --attachable other

# docs/reference/ports.md:218 host1 exit=0
docker run -d --name web --network other busybox httpd -f -h /etc

# docs/reference/ports.md:220 host1 exit=0
ss -Hlnu 'sport = :4790'

# docs/reference/ports.md:222 host1 exit=0
docker rm -f web

# docs/reference/ports.md:224 host1 exit=0
docker network rm other

# docs/reference/ports.md:226 host1 exit=0
docker swarm leave --force
