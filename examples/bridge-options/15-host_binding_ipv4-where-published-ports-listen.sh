#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create -o "$b.host_binding_ipv4=0.0.0.0" --ipv6 --subnet 2001:db8:7::/64 --subnet 192.0.2.240/28 wide

# 2 host1 exit=0
docker run -d --name nine --network wide -p 8083:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker port nine

# 4 host1 exit=0
curl -s http://127.0.0.1:8083/hostname

# 5 host1 exit=0
curl -s 'http://[::1]:8083/hostname'
