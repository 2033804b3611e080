#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker network connect my_bridge web

# 3 host1 exit=0
docker network connect my_bridge client
