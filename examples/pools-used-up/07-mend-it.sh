#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network one busybox sleep 600

# 2 host1 exit=0
docker network prune --force | grep . | sort

# 3 host1 exit=0
docker network create my_bridge
