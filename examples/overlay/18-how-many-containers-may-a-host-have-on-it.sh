#!/usr/bin/env bash
# How many containers may a host have on it?. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:216 host1 exit=0
ip netns add spare

# docs/drivers/overlay.md:217 host1 exit=0
ln -s "/run/docker/netns/1-$(docker network inspect my_overlay --format '{{slice .Id 0 10}}')" /run/netns/overlay

# docs/drivers/overlay.md:218 host1 exit=0
ip -n overlay link show master br0 | grep -c 'master br0'

# docs/drivers/overlay.md:220 host1 exit=0
for i in {1..1020}; do echo "link add spare$i type veth peer name far$i netns spare"; echo "link set spare$i master br0"; done > spare.txt

# docs/drivers/overlay.md:221 host1 exit=0
ip -n overlay -batch spare.txt
