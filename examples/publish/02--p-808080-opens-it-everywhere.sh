#!/usr/bin/env bash
# -p 8080:80 opens it everywhere. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:35 host1 exit=0
docker rm -f web

# docs/tasks/publish.md:37 host1 exit=0
docker run -d --name web --hostname shop -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:39 host1 exit=0
sleep 1
