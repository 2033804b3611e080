#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one

# 2 host1 exit=0
docker run -d --name one -p 8081:80 busybox httpd -f -p 127.0.0.1:80 -h /etc

# 3 host1 exit=0
sleep 1

# 4 host2 exit=1
nc -zv -w 1 198.51.100.11 8081
