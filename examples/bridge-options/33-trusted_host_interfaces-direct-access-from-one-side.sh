#!/usr/bin/env bash
# trusted_host_interfaces: direct access from one side. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
docker network create -o "$b.trusted_host_interfaces=eth0" --subnet 192.0.2.192/28 trusted

# 2 host1 exit=0
docker run -d --name eight --network trusted -p 8085:80 busybox sh -c "$serve"

# 3 host2 exit=0
curl -s --max-time 2 http://192.0.2.194/hostname
