#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker network create --config-only --subnet 203.0.113.128/26 half

# 2 host1 exit=0
docker network create -d bridge --scope swarm --config-from half some

# 3 host1 exit=124
timeout 10 docker service create --quiet --no-resolve-image --name back --mode global --stop-grace-period 0s --network some busybox sleep 600
