#!/usr/bin/env bash
# A bridge has 1023 plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip netns add spare

# 2 host1 exit=0
for i in {1..1021}; do echo "link add spare$i type veth peer name far$i netns spare"; echo "link set spare$i master made0"; done > spare.txt

# 3 host1 exit=0
ip -batch spare.txt

# 4 host1 exit=0
ip link show master made0 | grep -c 'master made0'
