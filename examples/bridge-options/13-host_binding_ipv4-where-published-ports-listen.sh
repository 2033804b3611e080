#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create -o "$b.host_binding_ipv4=::" --ipv6 --subnet 2001:db8:6::/64 --subnet 192.0.2.80/28 six

# 2 host1 exit=0
docker run -d --name two --network six -p 8082:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker port two

# 4 host1 exit=0
curl -s 'http://[::1]:8082/hostname'
