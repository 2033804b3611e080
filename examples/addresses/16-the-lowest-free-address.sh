#!/usr/bin/env bash
# The lowest free address. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:182 host1 exit=0
docker run -d --name one --network my_bridge busybox sleep 600

# docs/understand/addresses.md:184 host1 exit=0
docker run -d --name two --network my_bridge busybox sleep 600

# docs/understand/addresses.md:186 host1 exit=0
docker inspect one two --format '{{.Name}} {{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# docs/understand/addresses.md:189 host1 exit=0
docker exec one ip route
