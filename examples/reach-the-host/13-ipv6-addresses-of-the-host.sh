#!/usr/bin/env bash
# IPv6 addresses of the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.
# Needs engine>=28 ipv6

# docs/tasks/reach-the-host.md:181 host1 exit=0
echo '{"host-gateway-ips": ["198.51.100.11", "2001:db8:100::11"]}' > /etc/docker/daemon.json

# docs/tasks/reach-the-host.md:182 host1 exit=0
service docker restart

# docs/tasks/reach-the-host.md:183 host1 exit=0
docker run --rm --network six --add-host host.docker.internal:host-gateway busybox awk '/internal/ {print $1, $2}' /etc/hosts

# docs/tasks/reach-the-host.md:186 host1 exit=0
docker run --rm --network six busybox wget -q -O - 'http://[2001:db8:100::11]:9006/hostname'

# docs/tasks/reach-the-host.md:188 host1 exit=0
docker network rm six
