#!/usr/bin/env bash
# See it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
jq --slurp add mine.json small.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
for name in one two three four; do docker network create $name; done
