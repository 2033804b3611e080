#!/usr/bin/env bash
# Unprotected: every port is open. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm -f one

# 2 host1 exit=0
docker network rm my_bridge
