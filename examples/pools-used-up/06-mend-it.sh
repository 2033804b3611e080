#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:78 host1 exit=0
docker run -d --name web --network one busybox sleep 600

# docs/breaks/pools-used-up.md:80 host1 exit=0
docker network prune --force | grep . | sort

# docs/breaks/pools-used-up.md:85 host1 exit=0
docker network create my_bridge
