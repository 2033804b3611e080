#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:63 host1 exit=0
docker network create --subnet 192.0.2.64/26 --gateway 192.0.2.126 --ip-range 192.0.2.96/29 \
  --aux-address printer=192.0.2.96 --aux-address scanner=192.0.2.97 back

# docs/tasks/subnets.md:66 host1 exit=0
docker run --rm --network back busybox ip -4 addr show eth0 | grep inet

# docs/tasks/subnets.md:68 host1 exit=0
docker run --rm --network back busybox ip route

# docs/tasks/subnets.md:71 host1 exit=0
docker run --rm --network back --ip 192.0.2.70 busybox ip -4 addr show eth0 | grep inet
