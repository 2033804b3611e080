#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# docs/reference/bridge-options.md:325 host1 exit=0
docker network create -o "$b.gateway_mode_ipv4=nat-unprotected" --subnet 192.0.2.160/28 open

# docs/reference/bridge-options.md:327 host1 exit=0
docker run -d --name six --network open -p 8083:80 busybox sh -c "$serve"

# docs/reference/bridge-options.md:329 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8083/hostname

# docs/reference/bridge-options.md:331 host2 exit=0
curl -s --max-time 2 http://192.0.2.162/hostname

# docs/reference/bridge-options.md:333 host2 exit=0
curl -s --max-time 2 http://192.0.2.162:81/hostname
