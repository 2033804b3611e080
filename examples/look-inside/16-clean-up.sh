#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:204 host1 exit=0
docker rm -f web client

# docs/tasks/look-inside.md:207 host1 exit=0
docker network rm my_bridge

# docs/tasks/look-inside.md:209 host1 exit=0
rm -f seen inside outside
