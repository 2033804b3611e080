#!/usr/bin/env bash
# Same range, other network. Generated from docs/myths.md: change the page, not this file.

# docs/myths.md:45 host1 exit=0
docker network create --subnet 192.0.2.0/25 left

# docs/myths.md:47 host1 exit=0
docker network create --subnet 192.0.2.128/25 right

# docs/myths.md:49 host1 exit=0
docker run -d --name one --network left --ip 192.0.2.10 busybox sleep 600

# docs/myths.md:51 host1 exit=0
docker run -d --name two --network right --ip 192.0.2.138 busybox sleep 600

# docs/myths.md:53 host1 exit=0
docker run --rm --network right busybox ping -c 1 -W 1 192.0.2.138 | grep received
