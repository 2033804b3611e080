#!/usr/bin/env bash
# Same range, other network. Generated from docs/myths.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 left

# 2 host1 exit=0
docker network create --subnet 192.0.2.128/25 right

# 3 host1 exit=0
docker run -d --name one --network left --ip 192.0.2.10 busybox sleep 600

# 4 host1 exit=0
docker run -d --name two --network right --ip 192.0.2.138 busybox sleep 600

# 5 host1 exit=0
docker run --rm --network right busybox ping -c 1 -W 1 192.0.2.138 | grep received
