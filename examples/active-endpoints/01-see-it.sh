#!/usr/bin/env bash
# See it. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 3 host1 exit=0
docker run --name one --network my_bridge busybox true
