#!/usr/bin/env bash
# See it. Generated from docs/breaks/source-lost.md: change the page, not this file.

# docs/breaks/source-lost.md:25 host1 exit=0
docker network create my_bridge

# docs/breaks/source-lost.md:27 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 -v "$PWD:/etc/nginx/conf.d" nginx

# docs/breaks/source-lost.md:29 host2 exit=0
curl -s --retry 5 --retry-all-errors 'http://[2001:db8:100::11]:8080/'
