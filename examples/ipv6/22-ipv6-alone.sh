#!/usr/bin/env bash
# IPv6 alone. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/ipv6.md:246 host1 exit=0
docker rm -f one

# docs/tasks/ipv6.md:248 host1 exit=0
docker network rm front
