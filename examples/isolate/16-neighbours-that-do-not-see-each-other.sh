#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two client db

# 2 host1 exit=0
docker network rm my_bridge back
