#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
docker run --rm --network bare busybox ping -c 1 -W 1 198.51.100.12 | grep received

# 2 host1 exit=0
docker network create -o "$b.enable_ip_masquerade=false" --subnet 192.0.2.208/28 mute

# 3 host1 exit=1
docker run --rm --network mute busybox ping -c 1 -W 1 198.51.100.12 | grep received
