#!/usr/bin/env bash
# Several networks from the start. Generated from docs/reference/engine-changes.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 front

# 2 host1 exit=0
docker network create --subnet 192.0.2.64/26 back
