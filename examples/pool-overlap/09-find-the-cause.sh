#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
ip route add 172.19.0.0/16 dev eth0

# 2 host1 exit=0
ip route add 172.20.0.0/16 via 198.51.100.12

# 3 host1 exit=0
docker network create mine

# 4 host1 exit=0
docker network inspect mine --format '{{(index .IPAM.Config 0).Subnet}}'

# 5 host1 exit=0
docker network rm mine

# 6 host1 exit=0
ip route del 172.19.0.0/16 dev eth0

# 7 host1 exit=0
ip route del 172.20.0.0/16 via 198.51.100.12
