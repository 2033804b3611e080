#!/usr/bin/env bash
# For a swarm. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=1
docker network create --driver overlay --ingress mesh
