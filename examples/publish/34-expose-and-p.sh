#!/usr/bin/env bash
# EXPOSE and -P. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:403 host1 exit=0
docker run -d --name one --expose 8443 nginx

# docs/tasks/publish.md:405 host1 exit=0
docker port one | wc -l
