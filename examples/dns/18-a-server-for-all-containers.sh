#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '. + {"dns": ["192.0.2.1"], "dns-search": ["example.com"], "dns-opts": ["timeout:1"]}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run --rm busybox grep -E '^(nameserver|search|options)' /etc/resolv.conf

# 5 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig +short intranet.example.com

# 6 host1 exit=0
docker run --rm --network my_bridge --dns 198.51.100.1 nicolaka/netshoot dig +short intranet.example.com
