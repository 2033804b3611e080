#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:67 host1 exit=0
cp daemon.json /etc/docker/daemon.json

# docs/breaks/ipv6-unreachable.md:68 host1 exit=0
service docker restart

# docs/breaks/ipv6-unreachable.md:69 host1 exit=0
docker start web
