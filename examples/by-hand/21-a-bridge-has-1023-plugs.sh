#!/usr/bin/env bash
# A bridge has 1023 plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:275 host1 exit=0
ip netns add spare

# docs/understand/by-hand.md:276 host1 exit=0
for i in {1..1021}; do echo "link add spare$i type veth peer name far$i netns spare"; echo "link set spare$i master made0"; done > spare.txt

# docs/understand/by-hand.md:277 host1 exit=0
ip -batch spare.txt

# docs/understand/by-hand.md:278 host1 exit=0
ip link show master made0 | grep -c 'master made0'
