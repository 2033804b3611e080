#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one

# 2 host1 exit=0
docker inspect nginx --format '{{json .Config.ExposedPorts}}'
