#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:316 host1 exit=0
docker exec client ip route | grep default

# docs/reference/network-commands.md:318 host1 exit=0
docker network disconnect front client

# docs/reference/network-commands.md:319 host1 exit=0
docker network connect --gw-priority 1 --driver-opt com.docker.network.endpoint.ifname=lan0 front client

# docs/reference/network-commands.md:320 host1 exit=0
docker exec client ip route | grep default
