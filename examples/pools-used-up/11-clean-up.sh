#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:158 host1 exit=0
docker network rm one two three four my_bridge

# docs/breaks/pools-used-up.md:164 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/pools-used-up.md:165 host1 exit=0
service docker restart
