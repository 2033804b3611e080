#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:401 host1 exit=0
docker network create -d overlay --attachable front

# docs/tasks/subnets.md:403 host1 exit=0
docker network create -d overlay back

# docs/tasks/subnets.md:405 host1 exit=0
docker network inspect ingress front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
