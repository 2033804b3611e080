#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/ipv6.md:261 host1 exit=0
mkdir -p /etc/docker

# docs/tasks/ipv6.md:262 host1 exit=0
echo '{"ipv6": true}' > /etc/docker/daemon.json

# docs/tasks/ipv6.md:263 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:264 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -o 'inet6 fd.* scope global'

# docs/tasks/ipv6.md:266 host1 exit=0
docker run --rm busybox ping -6 -c 1 2001:db8:113::80 | grep received
