#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:81 host1 exit=0
docker network create my_bridge

# docs/breaks/name-default-bridge.md:83 host1 exit=0
docker network connect my_bridge web

# docs/breaks/name-default-bridge.md:84 host1 exit=0
docker network connect my_bridge client
