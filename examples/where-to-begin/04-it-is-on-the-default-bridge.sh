#!/usr/bin/env bash
# It is on the default bridge. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker network connect bridge client

# 2 host1 exit=0
docker run -d --name two busybox httpd -f -h /etc

# 3 host1 exit=1
bash reach.sh client two 80
