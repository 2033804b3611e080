#!/usr/bin/env bash
# A swarm of one host. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:24 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# docs/reference/service-flags.md:25 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.0/26 front

# docs/reference/service-flags.md:27 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.64/26 back
