#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
ip addr add 198.51.100.111/24 dev eth0

# 2 host1 exit=1
docker swarm init
