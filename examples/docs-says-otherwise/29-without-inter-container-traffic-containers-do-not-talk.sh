#!/usr/bin/env bash
# Without inter-container traffic, containers do not talk. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.enable_icc=false quiet

# 2 host1 exit=0
docker run -d --name silent --network quiet -p 8085:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run --rm --network quiet busybox wget -q -O - http://198.51.100.11:8085/hostname
