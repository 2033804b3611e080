#!/usr/bin/env bash
# Containers' names come first. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge nicolaka/netshoot dig +short web

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge nicolaka/netshoot dig +short web
