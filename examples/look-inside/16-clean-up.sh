#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:200 host1 exit=0
docker rm -f web client

# docs/tasks/look-inside.md:203 host1 exit=0
docker network rm my_bridge

# docs/tasks/look-inside.md:205 host1 exit=0
rm -f seen inside outside
