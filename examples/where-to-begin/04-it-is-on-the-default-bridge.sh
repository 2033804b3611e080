#!/usr/bin/env bash
# It is on the default bridge. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# docs/breaks/where-to-begin.md:88 host1 exit=0
docker network connect bridge client

# docs/breaks/where-to-begin.md:89 host1 exit=0
docker run -d --name two busybox httpd -f -h /etc

# docs/breaks/where-to-begin.md:91 host1 exit=1
bash reach.sh client two 80
