#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec client ip route | grep -o 'default via .* dev [a-z0-9]*'

# 2 host1 exit=0
docker network disconnect front client

# 3 host1 exit=0
docker network connect --gw-priority 1 --driver-opt com.docker.network.endpoint.ifname=lan0 front client

# 4 host1 exit=0
docker exec client ip route | grep -o 'default via .* dev [a-z0-9]*'
