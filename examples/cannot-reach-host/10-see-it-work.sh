#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.name=br-mine my_bridge

# 2 host1 exit=0
docker run -d --name two --network my_bridge --add-host host.docker.internal:host-gateway nicolaka/netshoot sleep 600

# 3 host1 exit=1
docker exec two nc -zv -w 1 host.docker.internal 8000
