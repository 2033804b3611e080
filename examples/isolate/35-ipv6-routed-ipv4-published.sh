#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker run -d --name two --hostname two --network my_bridge --ip6 2001:db8:2::11 -p '[::]::80' busybox httpd -f -h /etc

# 2 host1 exit=0
docker inspect two --format '{{json .NetworkSettings.Ports}}'

# 3 host1 exit=0
sleep 1

# 4 host2 exit=0
curl -s 'http://[2001:db8:2::11]/hostname'
