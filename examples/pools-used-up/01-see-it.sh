#!/usr/bin/env bash
# See it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:20 host1 exit=0
cp small.json /etc/docker/daemon.json

# docs/breaks/pools-used-up.md:21 host1 exit=0
service docker restart

# docs/breaks/pools-used-up.md:22 host1 exit=0
for name in one two three four; do docker network create $name; done
