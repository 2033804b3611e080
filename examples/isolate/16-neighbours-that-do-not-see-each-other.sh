#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:194 host1 exit=0
docker rm -f one two client db

# docs/tasks/isolate.md:199 host1 exit=0
docker network rm my_bridge back
