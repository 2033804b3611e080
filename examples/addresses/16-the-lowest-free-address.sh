#!/usr/bin/env bash
# The lowest free address. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:181 host1 exit=0
docker run -d --name one --network my_bridge busybox sleep 600

# docs/understand/addresses.md:183 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600

# docs/understand/addresses.md:185 host1 exit=0
docker inspect one two --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# docs/understand/addresses.md:188 host1 exit=0
docker exec one ip route
