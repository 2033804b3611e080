#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.160/27 --subnet 2001:db8:2::/64 -o com.docker.network.bridge.gateway_mode_ipv6=routed my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge --ip 192.0.2.170 --ip6 2001:db8:2::10 -p 8082:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Ports}}'

# 4 host1 exit=0
sleep 1

# 5 host2 exit=0
ip route add 2001:db8:2::/64 via 2001:db8:100::11
