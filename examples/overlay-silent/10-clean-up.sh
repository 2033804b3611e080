#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# docs/breaks/overlay-silent.md:132 host1 exit=0
docker rm -f web two

# docs/breaks/overlay-silent.md:135 host2 exit=0
docker rm -f client

# docs/breaks/overlay-silent.md:137 host2 exit=0
docker swarm leave

# docs/breaks/overlay-silent.md:139 host1 exit=0
docker swarm leave --force

# docs/breaks/overlay-silent.md:141 host1 exit=0
docker network rm docker_gwbridge

# docs/breaks/overlay-silent.md:143 host2 exit=0
docker network rm docker_gwbridge
