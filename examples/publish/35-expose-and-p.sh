#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:410 host1 exit=0
docker run -d --name two --expose 8443 -P nginx

# docs/tasks/publish.md:412 host1 exit=0
docker port two | wc -l
