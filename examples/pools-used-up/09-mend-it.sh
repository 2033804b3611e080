#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:117 host1 exit=0
cp large.json /etc/docker/daemon.json

# docs/breaks/pools-used-up.md:118 host1 exit=0
docker rm -f web

# docs/breaks/pools-used-up.md:120 host1 exit=0
docker network rm one two three four my_bridge

# docs/breaks/pools-used-up.md:126 host1 exit=0
service docker restart
