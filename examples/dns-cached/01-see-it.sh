#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name proxy --network my_bridge -p 8080:80 -v "$PWD/conf.d:/etc/nginx/conf.d" nginx

# 4 host1 exit=0
curl -s --retry 5 --retry-all-errors -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
