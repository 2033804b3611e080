#!/usr/bin/env bash
# The default bridge needs fixed-cidr-v6 for IPv6. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docs-says-otherwise.md:558 host1 exit=0
mkdir -p /etc/docker

# docs/reference/docs-says-otherwise.md:559 host1 exit=0
echo '{"ipv6": true}' > /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:560 host1 exit=0
docker stop -t 0 web shop local random silent db

# docs/reference/docs-says-otherwise.md:567 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:568 host1 exit=0
docker network inspect bridge --format '{{.EnableIPv6}} {{(index .IPAM.Config 1).Subnet}}'

# docs/reference/docs-says-otherwise.md:570 host1 exit=0
docker run --rm busybox ip -6 addr show eth0 | grep -c 'inet6 fd'

# docs/reference/docs-says-otherwise.md:572 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docs-says-otherwise.md:573 host1 exit=0
service docker restart

# docs/reference/docs-says-otherwise.md:574 host1 exit=0
docker start web
