#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
jq --slurp add mine.json large.json > /etc/docker/daemon.json

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
docker network rm one two three four my_bridge

# 4 host1 exit=0
service docker restart
