#!/usr/bin/env bash
# Unprotected: every port is open. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:475 host1 exit=0
docker rm -f one

# docs/tasks/isolate.md:477 host1 exit=0
docker network rm my_bridge
