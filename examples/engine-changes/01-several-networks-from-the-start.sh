#!/usr/bin/env bash
# Several networks from the start. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:22 host1 exit=0
docker network create --subnet 192.0.2.0/26 front

# docs/reference/engine-changes.md:24 host1 exit=0
docker network create --subnet 192.0.2.64/26 back
