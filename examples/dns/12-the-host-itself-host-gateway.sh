#!/usr/bin/env bash
# The host itself: host-gateway. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 8000 -h www

# 4 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway --network my_bridge \
  busybox grep internal /etc/hosts | tr '\t' ' '

# 5 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway --network my_bridge \
  busybox wget -q -O - http://host.docker.internal:8000/hostname
