#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/three-ways.md: change the page, not this file.

# 1 host1 exit=0
docker network rm my_bridge

# 2 host1 exit=0
rm -f cli.txt compose.txt python.txt
