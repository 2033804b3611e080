#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/build.md: change the page, not this file.

# docs/tasks/build.md:157 host1 exit=0
docker network rm my_bridge

# docs/tasks/build.md:159 host1 exit=0
docker image rm demo | grep -c Untagged
