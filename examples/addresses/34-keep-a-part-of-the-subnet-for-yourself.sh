#!/usr/bin/env bash
# Keep a part of the subnet for yourself. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network front --ip 192.0.2.140 busybox ip -4 -o addr show eth0

# 2 host1 exit=125
docker run --rm --network front busybox true
