#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:721 host1 exit=0
docker rm -f one

# docs/tasks/publish.md:723 host1 exit=0
docker run -d --name one -p 8081:80 busybox httpd -f -p 127.0.0.1:80 -h /etc

# docs/tasks/publish.md:725 host1 exit=0
sleep 1

# docs/tasks/publish.md:726 host2 exit=1
nc -zv -w 1 198.51.100.11 8081
