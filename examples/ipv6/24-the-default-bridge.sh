#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '. + {"ipv6": true}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -o 'inet6 fd.* scope global'

# 5 host1 exit=0
docker run --rm busybox ping -6 -c 1 2001:db8:113::80 | grep received
