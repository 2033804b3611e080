#!/usr/bin/env bash
# Containers' names come first. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:62 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge nicolaka/netshoot dig +short web

# docs/tasks/dns.md:64 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/tasks/dns.md:66 host1 exit=0
docker run --rm --dns 192.0.2.1 --network my_bridge nicolaka/netshoot dig +short web
