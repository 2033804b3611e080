#!/usr/bin/env bash
# A swarm of one host. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.0/26 front

# 3 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.64/26 back
