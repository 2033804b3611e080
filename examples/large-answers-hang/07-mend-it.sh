#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker network create --opt com.docker.network.driver.mtu=1400 my_bridge

# 3 host1 exit=0
docker run -d --name client --network my_bridge nicolaka/netshoot sleep 600
