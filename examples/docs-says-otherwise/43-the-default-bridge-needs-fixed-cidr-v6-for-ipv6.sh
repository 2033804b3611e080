#!/usr/bin/env bash
# The default bridge needs fixed-cidr-v6 for IPv6. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '. + {"ipv6": true}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
docker stop -t 0 web shop local random silent db

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker network inspect bridge --format '{{.EnableIPv6}} {{(index .IPAM.Config 1).Subnet}}'

# 6 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -c 'inet6 fd'

# 7 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 8 host1 exit=0
service docker restart

# 9 host1 exit=0
ip -6 address flush dev docker0 scope global

# 10 host1 exit=0
docker start web
