#!/usr/bin/env bash
# Keep a part of the subnet for yourself. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --subnet 203.0.113.128/25 --ip-range 203.0.113.160/30 app

# 2 host1 exit=0
docker run --rm --network app busybox ip route

# 3 host1 exit=0
docker network rm app
