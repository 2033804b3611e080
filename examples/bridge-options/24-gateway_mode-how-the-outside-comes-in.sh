#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# docs/reference/bridge-options.md:303 host1 exit=0
docker network create -o "$b.gateway_mode_ipv4=routed" --subnet 192.0.2.144/28 routed

# docs/reference/bridge-options.md:305 host1 exit=0
docker run -d --name five --network routed -p 80 busybox sh -c "$serve"

# docs/reference/bridge-options.md:307 host1 exit=0
docker port five

# docs/reference/bridge-options.md:310 host2 exit=0
curl -s --max-time 2 http://192.0.2.146/hostname
