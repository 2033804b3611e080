#!/usr/bin/env bash
# See it. Generated from docs/breaks/source-lost.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 -v "$PWD:/etc/nginx/conf.d" nginx

# 3 host2 exit=0
curl -s --retry 5 --retry-all-errors 'http://[2001:db8:100::11]:8080/'
