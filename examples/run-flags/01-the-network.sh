#!/usr/bin/env bash
# The network. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 --ipv6 --subnet 2001:db8:1::/64 front

# 2 host1 exit=0
docker run -d --name web --network front --network-alias shop busybox httpd -f -h /etc
