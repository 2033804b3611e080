#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# docs/tasks/isolate.md:428 host1 exit=0
rm seen

# docs/tasks/isolate.md:429 host2 exit=0
ip route del 2001:db8:2::/64

# docs/tasks/isolate.md:430 host1 exit=0
docker rm -f one two

# docs/tasks/isolate.md:433 host1 exit=0
docker network rm my_bridge
