#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=0
docker network create My_Bridge

# 2 host1 exit=0
docker network ls --filter type=custom --format '{{.Name}}' | sort

# 3 host1 exit=0
docker run -d --name two --network My_Bridge busybox sleep 600
