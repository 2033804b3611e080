#!/usr/bin/env bash
# The host itself: host-gateway. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:213 host1 exit=0
busybox httpd -p 8000 -h /etc

# docs/tasks/dns.md:214 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway --network my_bridge \
  busybox grep internal /etc/hosts | tr '\t' ' '

# docs/tasks/dns.md:217 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway --network my_bridge \
  busybox wget -q -O - http://host.docker.internal:8000/hostname
