#!/usr/bin/env bash
# How many containers may a host have on it?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
ip netns add spare

# 2 host1 exit=0
ln -s "/run/docker/netns/1-$(docker network inspect my_overlay --format '{{slice .Id 0 10}}')" /run/netns/overlay

# 3 host1 exit=0
ip -n overlay link show master br0 | grep -c 'master br0'

# 4 host1 exit=0
for i in {1..1020}; do echo "link add spare$i type veth peer name far$i netns spare"; echo "link set spare$i master br0"; done > spare.txt

# 5 host1 exit=0
ip -n overlay -batch spare.txt
