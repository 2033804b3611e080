#!/usr/bin/env bash
# A range of ports. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:315 host1 exit=0
docker rm -f one two

# docs/tasks/publish.md:318 host1 exit=0
docker run -d --name one -p 127.0.0.1:8100-8101:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:320 host1 exit=0
docker run -d --name two -p 127.0.0.1:8100-8101:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:322 host1 exit=0
docker port one

# docs/tasks/publish.md:324 host1 exit=0
docker port two
