#!/usr/bin/env bash
# See it. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 | grep initialized

# 2 host1 exit=0
docker network create -d overlay my_overlay
