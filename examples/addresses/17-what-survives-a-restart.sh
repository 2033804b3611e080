#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:202 host1 exit=0
docker stop -t 0 one

# docs/understand/addresses.md:204 host1 exit=0
docker run -d --name web --network my_bridge busybox sleep 600

# docs/understand/addresses.md:206 host1 exit=0
docker inspect one web --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'
