#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:242 host1 exit=0
mkdir -p /etc/docker

# docs/tasks/ipv6.md:243 host1 exit=0
echo '{"ipv6": true, "fixed-cidr-v6": "2001:db8:4::/64"}' > /etc/docker/daemon.json

# docs/tasks/ipv6.md:244 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:245 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -o 'inet6 2001.* scope global'
