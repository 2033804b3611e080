#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.64/26 --gateway 192.0.2.126 --ip-range 192.0.2.96/29 \
  --aux-address printer=192.0.2.96 --aux-address scanner=192.0.2.97 back

# 2 host1 exit=0
docker run --rm --network back busybox ip -4 addr show eth0 | grep inet

# 3 host1 exit=0
docker run --rm --network back busybox ip route

# 4 host1 exit=0
docker run --rm --network back --ip 192.0.2.70 busybox ip -4 addr show eth0 | grep inet
