#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# docs/reference/ports.md:238 host1 exit=0
ip addr add 198.51.100.111/24 dev eth0

# docs/reference/ports.md:239 host1 exit=1
docker swarm init
