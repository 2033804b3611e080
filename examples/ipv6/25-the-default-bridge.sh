#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:283 host1 exit=0
mkdir -p /etc/docker

# docs/tasks/ipv6.md:284 host1 exit=0
echo '{"ipv6": true, "fixed-cidr-v6": "2001:db8:4::/64"}' > /etc/docker/daemon.json

# docs/tasks/ipv6.md:285 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:286 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -o 'inet6 2001.* scope global'
