#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"ip-forward": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
sysctl -w net.ipv4.ip_forward=0

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
sysctl net.ipv4.ip_forward

# 5 host1 exit=0
docker info 2>&1 | grep 'IPv4 forwarding'

# 6 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 2> /dev/null | grep received || true

# 7 host1 exit=0
sysctl -w net.ipv4.ip_forward=1

# 8 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received
