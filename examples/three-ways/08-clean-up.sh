#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/three-ways.md: change the page, not this file.

# docs/tasks/three-ways.md:173 host1 exit=0
docker network rm my_bridge

# docs/tasks/three-ways.md:175 host1 exit=0
rm -f cli.txt compose.txt python.txt
