#!/usr/bin/env bash
# The host's MTU is not taken over. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:38 host1 exit=0
ip link set eth0 mtu 1400

# docs/understand/mtu.md:39 host1 exit=0
docker network create back

# docs/understand/mtu.md:41 host1 exit=0
docker run --rm --network back busybox cat /sys/class/net/eth0/mtu
