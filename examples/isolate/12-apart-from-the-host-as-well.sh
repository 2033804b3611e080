#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker network rm sealed
