#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start web
