#!/usr/bin/env bash
# The long form. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --subnet 192.0.2.128/25 --ipv6 --subnet 2001:db8:2::/64 data

# 2 host1 exit=0
docker run -d --name two --network name=front,ip=192.0.2.30,alias=desk,mac-address=02:00:00:00:00:30 \
  --network name=data,ip=192.0.2.130,gw-priority=1,link-local-ip=169.254.7.8,driver-opt=com.docker.network.endpoint.ifname=data0 \
  busybox sleep 600

# 3 host1 exit=0
docker exec two ip -4 addr show data0 | grep inet

# 4 host1 exit=0
docker exec two ip addr | grep -A 1 02:00:00:00:00:30 | grep inet

# 5 host1 exit=0
docker exec two ip route | grep -o 'default via .* dev [a-z0-9]*'

# 6 host1 exit=0
docker exec web ping -c 1 desk | grep received
