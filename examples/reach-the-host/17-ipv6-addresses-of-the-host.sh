#!/usr/bin/env bash
# IPv6 addresses of the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
jq '. + {"host-gateway-ips": ["198.51.100.11", "2001:db8:100::11"]}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker run --rm --network six --add-host host.docker.internal:host-gateway busybox awk '/internal/ {print $1, $2}' /etc/hosts

# 4 host1 exit=0
docker run --rm --network six busybox wget -q -O - 'http://[2001:db8:100::11]:9006/hostname'

# 5 host1 exit=0
docker network rm six
