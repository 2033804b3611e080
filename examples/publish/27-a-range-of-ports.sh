#!/usr/bin/env bash
# A range of ports. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker run -d --name one -p 127.0.0.1:8100-8101:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name two -p 127.0.0.1:8100-8101:80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker port one

# 5 host1 exit=0
docker port two
