#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:340 host1 exit=0
docker rm -f one two web

# docs/tasks/several-networks.md:344 host1 exit=0
docker network rm front back apart

# docs/tasks/several-networks.md:348 host1 exit=0
rm -f seen
