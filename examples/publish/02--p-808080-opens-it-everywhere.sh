#!/usr/bin/env bash
# -p 8080:80 opens it everywhere. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:34 host1 exit=0
docker rm -f web

# docs/tasks/publish.md:36 host1 exit=0
docker run -d --name web --hostname shop -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:38 host1 exit=0
sleep 1
