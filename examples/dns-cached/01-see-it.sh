#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# docs/breaks/dns-cached.md:27 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/breaks/dns-cached.md:29 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/breaks/dns-cached.md:31 host1 exit=0
docker run -d --name proxy --network my_bridge -p 8080:80 -v "$PWD/conf.d:/etc/nginx/conf.d" nginx

# docs/breaks/dns-cached.md:33 host1 exit=0
curl -s --retry 5 --retry-all-errors -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
