#!/usr/bin/env bash
# The host's MTU is not taken over. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
ip link set eth0 mtu 1400

# 2 host1 exit=0
docker network create back

# 3 host1 exit=0
docker run --rm --network back busybox cat /sys/class/net/eth0/mtu
