#!/usr/bin/env bash
# Nothing listens. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name shop --network front busybox httpd -f -p 8080 -h /etc

# 2 host1 exit=1
bash reach.sh client shop 80
