#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# docs/breaks/ipv6-unreachable.md:71 host1 exit=0
cp daemon.json /etc/docker/daemon.json

# docs/breaks/ipv6-unreachable.md:72 host1 exit=0
service docker restart

# docs/breaks/ipv6-unreachable.md:73 host1 exit=0
docker start web
