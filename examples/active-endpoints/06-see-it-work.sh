#!/usr/bin/env bash
# See it work. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# docs/breaks/active-endpoints.md:57 host1 exit=0
docker network rm my_bridge

# docs/breaks/active-endpoints.md:59 host1 exit=0
docker ps -a --filter name=one --format '{{.Names}} {{.State}}'
