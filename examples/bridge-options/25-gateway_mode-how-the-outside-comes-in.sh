#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create -o "$b.gateway_mode_ipv4=routed" --subnet 192.0.2.144/28 routed

# 2 host1 exit=0
docker run -d --name five --network routed -p 80 busybox sh -c "$serve"

# 3 host1 exit=0
docker port five

# 4 host2 exit=0
curl -s --max-time 2 http://192.0.2.146/hostname
