#!/usr/bin/env bash
# The lowest free address. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:157 host1 exit=0
docker run -d --name one --network my_bridge busybox sleep 600

# docs/understand/addresses.md:159 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600

# docs/understand/addresses.md:161 host1 exit=0
docker inspect one two --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# docs/understand/addresses.md:164 host1 exit=0
docker exec one ip route
