#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:130 host1 exit=0
docker rm -f web

# docs/breaks/ipv6-unreachable.md:132 host1 exit=0
docker network rm my_bridge

# docs/breaks/ipv6-unreachable.md:134 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/ipv6-unreachable.md:135 host1 exit=0
service docker restart
