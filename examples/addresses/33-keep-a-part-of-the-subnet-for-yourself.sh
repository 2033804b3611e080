#!/usr/bin/env bash
# Keep a part of the subnet for yourself. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.128/25 --gateway 192.0.2.129 \
  --ip-range 192.0.2.160/30 --aux-address printer=192.0.2.161 front

# 2 host1 exit=0
for name in c1 c2 c3; do docker run -d --name $name --network front busybox sleep 600; done

# 3 host1 exit=0
docker inspect c1 c2 c3 --format '{{.Name}} {{.NetworkSettings.Networks.front.IPAddress}}'
