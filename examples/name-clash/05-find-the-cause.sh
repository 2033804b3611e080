#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:51 host1 exit=0
docker network create My_Bridge

# docs/breaks/name-clash.md:53 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}' | sort

# docs/breaks/name-clash.md:56 host1 exit=0
docker run -d --name two --network My_Bridge busybox sleep 600
