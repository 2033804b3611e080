#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# docs/understand/addresses.md:293 host1 exit=0
docker network create back

# docs/understand/addresses.md:295 host1 exit=125
docker run --rm --network back --ip 172.18.0.9 busybox true
