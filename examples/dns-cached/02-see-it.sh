#!/usr/bin/env bash
# See it. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.20 busybox httpd -f -h /etc

# 3 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/hostname
