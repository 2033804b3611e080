#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web client two

# 2 host1 exit=0
docker network rm front back

# 3 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
rm mine.json
