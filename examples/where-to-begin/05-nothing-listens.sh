#!/usr/bin/env bash
# Nothing listens. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# docs/breaks/where-to-begin.md:102 host1 exit=0
docker run -d --name shop --network front busybox httpd -f -p 8080 -h /etc

# docs/breaks/where-to-begin.md:104 host1 exit=1
bash reach.sh client shop 80
