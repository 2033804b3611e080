#!/usr/bin/env bash
# Reserved ports. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:467 host1 exit=0
docker rm -f two

# docs/reference/docker-29.md:469 host1 exit=0
sysctl -w net.ipv4.ip_local_port_range='32768 60999' net.ipv4.ip_local_reserved_ports=

# docs/reference/docker-29.md:472 host1 exit=0
service docker restart

# docs/reference/docker-29.md:473 host1 exit=0
docker start web db one
