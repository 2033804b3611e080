#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:394 host1 exit=0
docker rm -f one

# docs/tasks/publish.md:396 host1 exit=0
docker inspect nginx --format '{{json .Config.ExposedPorts}}'
