#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:143 host1 exit=0
docker rm -f one two

# docs/tasks/isolate.md:146 host1 exit=0
docker network rm sealed
