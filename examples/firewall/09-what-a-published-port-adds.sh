#!/usr/bin/env bash
# What a published port adds. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 -p 8080:80 -p 127.0.0.1:8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
sleep 1
