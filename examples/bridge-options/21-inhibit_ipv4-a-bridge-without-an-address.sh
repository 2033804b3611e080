#!/usr/bin/env bash
# inhibit_ipv4: a bridge without an address. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o "$b.inhibit_ipv4=true" -o "$b.name=bare0" --subnet 192.0.2.128/28 island

# 2 host1 exit=0
ip -4 addr show bare0 | wc -l

# 3 host1 exit=0
docker run -d --name four --network island busybox sleep 600

# 4 host1 exit=0
docker exec four ip route | grep -o 'default via .* dev eth0'
