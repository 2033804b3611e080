#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network front busybox wget -q -O - http://198.51.100.12:8000/hostname

# 2 host2 exit=0
docker logs log 2>&1 | grep response | tail -n 1 | grep -o 'ffff:[0-9.]*'

# 3 host1 exit=0
docker network create -o "$b.enable_ip_masquerade=false" -o "$b.trusted_host_interfaces=eth0" --subnet 192.0.2.32/28 bare

# 4 host1 exit=0
docker run --rm --network bare busybox wget -q -O - http://198.51.100.12:8000/hostname

# 5 host2 exit=0
docker logs log 2>&1 | grep response | tail -n 1 | grep -o 'ffff:[0-9.]*'
