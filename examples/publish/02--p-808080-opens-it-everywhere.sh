#!/usr/bin/env bash
# -p 8080:80 opens it everywhere. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --hostname shop -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
sleep 1
