#!/usr/bin/env bash
# See it work. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:107 host1 exit=0
docker network create --internal alone

# docs/breaks/wrong-gateway.md:109 host1 exit=0
docker run -d --name two --network front busybox sleep 600

# docs/breaks/wrong-gateway.md:111 host1 exit=0
docker network connect alone two

# docs/breaks/wrong-gateway.md:112 host1 exit=0
docker exec two ping -c 1 -W 1 example.com | grep received
