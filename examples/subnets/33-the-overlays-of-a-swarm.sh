#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:391 host1 exit=0
docker network create -d overlay --attachable front

# docs/tasks/subnets.md:393 host1 exit=0
docker network create -d overlay back

# docs/tasks/subnets.md:395 host1 exit=0
docker network inspect ingress front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
