#!/usr/bin/env bash
# inhibit_ipv4: a bridge without an address. Generated from docs/reference/bridge-options.md: change the page, not this file.

# docs/reference/bridge-options.md:256 host1 exit=0
docker network create -o "$b.inhibit_ipv4=true" -o "$b.name=bare0" --subnet 192.0.2.128/28 island

# docs/reference/bridge-options.md:258 host1 exit=0
ip -4 addr show bare0 | wc -l

# docs/reference/bridge-options.md:260 host1 exit=0
docker run -d --name four --network island busybox sleep 600

# docs/reference/bridge-options.md:262 host1 exit=0
docker exec four ip route | grep -o 'default via .* dev eth0'
