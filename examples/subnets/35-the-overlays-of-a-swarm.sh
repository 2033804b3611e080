#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:409 host1 exit=0
docker network rm front back

# docs/tasks/subnets.md:412 host1 exit=0
docker swarm leave --force

# docs/tasks/subnets.md:414 host1 exit=0
docker network rm docker_gwbridge
