#!/usr/bin/env bash
# The highest gw-priority gives the gateway. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network other --network front busybox ip route | grep -o 'default via [0-9.]*'

# 2 host1 exit=0
docker network create --subnet 192.0.2.192/27 alpha

# 3 host1 exit=0
docker run --rm --network front --network alpha busybox ip route | grep -o 'default via [0-9.]*'
