#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:424 host1 exit=0
docker rm -f web client db

# docs/tasks/ipv6.md:428 host1 exit=0
docker network rm my_bridge

# docs/tasks/ipv6.md:430 host1 exit=0
ip -6 addr del 2001:db8:4::1/64 dev docker0

# docs/tasks/ipv6.md:431 host1 exit=0
rm -f seen
