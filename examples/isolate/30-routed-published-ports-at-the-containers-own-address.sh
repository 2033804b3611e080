#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11

# 2 host1 exit=0
docker rm -f one two

# 3 host1 exit=0
docker network rm my_bridge
