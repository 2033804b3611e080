#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/localhost.md: change the page, not this file.

# docs/breaks/localhost.md:137 host1 exit=0
docker rm -f web client

# docs/breaks/localhost.md:140 host1 exit=0
docker network rm my_bridge

# docs/breaks/localhost.md:142 host1 exit=0
kill "$server" "$second"
