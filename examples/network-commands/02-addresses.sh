#!/usr/bin/env bash
# Addresses. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:38 host1 exit=0
docker network create --subnet 192.0.2.0/25 --gateway 192.0.2.126 --ip-range 192.0.2.64/28 \
  --aux-address printer=192.0.2.64 front

# docs/reference/network-commands.md:41 host1 exit=0
docker network inspect front --format '{{json .IPAM.Config}}'

# docs/reference/network-commands.md:43 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# docs/reference/network-commands.md:45 host1 exit=0
docker exec web ip -4 addr show eth0 | grep inet

# docs/reference/network-commands.md:47 host1 exit=0
docker exec web ip route | grep -o 'default via .* dev eth0'
