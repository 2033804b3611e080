#!/usr/bin/env bash
# Where there is no gateway, no address is kept for it. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --internal -o com.docker.network.bridge.inhibit_ipv4=true --subnet 203.0.113.128/26 bare

# 2 host1 exit=0
docker run --rm --network bare busybox ip -4 addr show eth0 | grep -o 'inet [^ ]*'

# 3 host1 exit=0
docker network rm bare
