#!/usr/bin/env bash
# See it work. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal alone

# 2 host1 exit=0
docker run -d --name two --network front busybox sleep 600

# 3 host1 exit=0
docker network connect alone two

# 4 host1 exit=0
docker exec two ping -c 1 -W 1 example.com | grep received
