#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
rm seen

# 2 host2 exit=0
ip route del 2001:db8:2::/64

# 3 host1 exit=0
docker rm -f one two

# 4 host1 exit=0
docker network rm my_bridge
