#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28 ipv6

# docs/reference/bridge-options.md:191 host1 exit=0
docker network create -o "$b.host_binding_ipv4=0.0.0.0" --ipv6 --subnet 2001:db8:7::/64 --subnet 192.0.2.240/28 wide

# docs/reference/bridge-options.md:193 host1 exit=0
docker run -d --name nine --network wide -p 8083:80 busybox httpd -f -h /etc

# docs/reference/bridge-options.md:195 host1 exit=0
docker port nine

# docs/reference/bridge-options.md:198 host1 exit=0
curl -s http://127.0.0.1:8083/hostname

# docs/reference/bridge-options.md:200 host1 exit=0
curl -s 'http://[::1]:8083/hostname'
