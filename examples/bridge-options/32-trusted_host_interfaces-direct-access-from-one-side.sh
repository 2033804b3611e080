#!/usr/bin/env bash
# trusted_host_interfaces: direct access from one side. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28.2

# docs/reference/bridge-options.md:379 host1 exit=0
docker network create -o "$b.trusted_host_interfaces=eth0" --subnet 192.0.2.192/28 trusted

# docs/reference/bridge-options.md:381 host1 exit=0
docker run -d --name eight --network trusted -p 8085:80 busybox sh -c "$serve"

# docs/reference/bridge-options.md:383 host2 exit=0
curl -s --max-time 2 http://192.0.2.194/hostname
