#!/usr/bin/env bash
# See it work. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# docs/breaks/pool-overlap.md:110 host1 exit=0
docker network create --subnet 172.18.5.0/24 back

# docs/breaks/pool-overlap.md:112 host1 exit=0
ping -c 1 -W 1 192.0.2.200 | grep received
