#!/usr/bin/env bash
# Keep a part of the subnet for yourself. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# docs/understand/addresses.md:389 host1 exit=0
docker network create --subnet 203.0.113.128/25 --ip-range 203.0.113.160/30 app

# docs/understand/addresses.md:391 host1 exit=0
docker run --rm --network app busybox ip route

# docs/understand/addresses.md:394 host1 exit=0
docker network rm app
