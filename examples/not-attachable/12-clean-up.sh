#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# docs/breaks/not-attachable.md:156 host1 exit=0
docker rm -f web

# docs/breaks/not-attachable.md:158 host1 exit=0
docker swarm leave --force

# docs/breaks/not-attachable.md:160 host1 exit=0
docker network rm docker_gwbridge
