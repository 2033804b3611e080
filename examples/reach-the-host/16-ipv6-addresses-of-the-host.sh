#!/usr/bin/env bash
# IPv6 addresses of the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
busybox httpd -p '[::]:9006' -h www

# 2 host1 exit=0
jq '. + {"ipv6": true, "fixed-cidr-v6": "2001:db8:4::/64"}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run --rm --network my_bridge --add-host host.docker.internal:host-gateway busybox awk '/internal/ {print $1, $2}' /etc/hosts

# 5 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 six

# 6 host1 exit=0
docker run --rm --network six --add-host host.docker.internal:host-gateway busybox ping -6 -c 1 host.docker.internal | grep -E 'PING|received'

# 7 host1 exit=0
docker run --rm --network six busybox wget -q -O - 'http://[2001:db8:4::1]:9006/hostname'
