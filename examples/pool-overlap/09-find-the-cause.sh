#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# docs/breaks/pool-overlap.md:82 host1 exit=0
ip route add 172.19.0.0/16 dev eth0

# docs/breaks/pool-overlap.md:83 host1 exit=0
ip route add 172.20.0.0/16 via 198.51.100.12

# docs/breaks/pool-overlap.md:84 host1 exit=0
docker network create mine

# docs/breaks/pool-overlap.md:86 host1 exit=0
docker network inspect mine --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/breaks/pool-overlap.md:88 host1 exit=0
docker network rm mine

# docs/breaks/pool-overlap.md:90 host1 exit=0
ip route del 172.19.0.0/16 dev eth0

# docs/breaks/pool-overlap.md:91 host1 exit=0
ip route del 172.20.0.0/16 via 198.51.100.12
