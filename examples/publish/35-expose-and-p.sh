#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --expose 8443 -P nginx

# 2 host1 exit=0
docker port two | wc -l
