#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --internal -o "$b.gateway_mode_ipv4=isolated" -o "$b.name=alone0" --subnet 192.0.2.176/28 alone

# 2 host1 exit=0
ip -4 addr show alone0 | wc -l

# 3 host1 exit=0
docker run --rm --network alone busybox ip route | wc -l
