#!/usr/bin/env bash
# It listens on its loopback. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db --network front busybox httpd -f -p 127.0.0.1:80 -h /etc

# 2 host1 exit=1
bash reach.sh client db 80
