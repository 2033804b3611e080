#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two web

# 2 host1 exit=0
docker network rm front back apart

# 3 host1 exit=0
rm -f seen
