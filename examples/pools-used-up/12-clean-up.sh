#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
docker network rm one two three four my_bridge

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
rm mine.json
