#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:419 host1 exit=0
docker network rm front back

# docs/tasks/subnets.md:422 host1 exit=0
docker swarm leave --force

# docs/tasks/subnets.md:424 host1 exit=0
docker network rm docker_gwbridge
