#!/usr/bin/env bash
# Addresses. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 --gateway 192.0.2.126 --ip-range 192.0.2.64/28 \
  --aux-address printer=192.0.2.64 front

# 2 host1 exit=0
docker network inspect front --format '{{json .IPAM.Config}}'

# 3 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# 4 host1 exit=0
docker exec web ip -4 addr show eth0 | grep inet

# 5 host1 exit=0
docker exec web ip route | grep -o 'default via .* dev eth0'
