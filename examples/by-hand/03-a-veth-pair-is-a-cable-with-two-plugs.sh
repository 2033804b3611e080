#!/usr/bin/env bash
# A veth pair is a cable with two plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:41 host1 exit=0
ip link add red-cable type veth peer name eth0 netns red

# docs/understand/by-hand.md:42 host1 exit=0
ip -n red address add 192.0.2.10/25 dev eth0

# docs/understand/by-hand.md:43 host1 exit=0
ip -n red link set eth0 up

# docs/understand/by-hand.md:44 host1 exit=0
ip link set red-cable up

# docs/understand/by-hand.md:45 host1 exit=0
ip -n red -4 -o address
