#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28

# docs/reference/network-commands.md:351 host1 exit=0
docker exec client ip route | grep -o 'default via .* dev [a-z0-9]*'

# docs/reference/network-commands.md:353 host1 exit=0
docker network disconnect front client

# docs/reference/network-commands.md:354 host1 exit=0
docker network connect --gw-priority 1 --driver-opt com.docker.network.endpoint.ifname=lan0 front client

# docs/reference/network-commands.md:355 host1 exit=0
docker exec client ip route | grep -o 'default via .* dev [a-z0-9]*'
