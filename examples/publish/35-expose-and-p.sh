#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:407 host1 exit=0
docker run -d --name two --expose 8443 -P nginx

# docs/tasks/publish.md:409 host1 exit=0
docker port two | wc -l
