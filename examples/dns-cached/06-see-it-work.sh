#!/usr/bin/env bash
# See it work. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# docs/breaks/dns-cached.md:107 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname

# docs/breaks/dns-cached.md:109 host1 exit=0
docker rm -f web

# docs/breaks/dns-cached.md:111 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.30 busybox httpd -f -h /etc

# docs/breaks/dns-cached.md:113 host1 exit=0
sleep 2

# docs/breaks/dns-cached.md:114 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
