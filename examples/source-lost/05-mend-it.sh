#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/source-lost.md: change the page, not this file.

# docs/breaks/source-lost.md:81 host1 exit=0
docker rm -f web

# docs/breaks/source-lost.md:83 host1 exit=0
docker network rm my_bridge

# docs/breaks/source-lost.md:85 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 my_bridge

# docs/breaks/source-lost.md:87 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 -v "$PWD:/etc/nginx/conf.d" nginx
