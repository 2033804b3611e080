#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# docs/reference/engine-changes.md:257 host1 exit=0
service docker restart

# docs/reference/engine-changes.md:258 host1 exit=0
docker start web
