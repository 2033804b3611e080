#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable front

# 2 host1 exit=0
docker network create -d overlay back

# 3 host1 exit=0
docker network inspect ingress front back --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
