#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
rm mine.json
