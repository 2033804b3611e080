#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one --expose 8443 nginx

# 2 host1 exit=0
docker port one | wc -l
