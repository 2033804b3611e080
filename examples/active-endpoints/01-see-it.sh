#!/usr/bin/env bash
# See it. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# docs/breaks/active-endpoints.md:10 host1 exit=0
docker network create my_bridge

# docs/breaks/active-endpoints.md:12 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# docs/breaks/active-endpoints.md:14 host1 exit=0
docker run --name one --network my_bridge busybox true
