#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:358 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11

# docs/tasks/isolate.md:359 host1 exit=0
docker rm -f one two

# docs/tasks/isolate.md:362 host1 exit=0
docker network rm my_bridge
