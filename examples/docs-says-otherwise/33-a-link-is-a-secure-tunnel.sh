#!/usr/bin/env bash
# A link is a secure tunnel. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db -e PASSWORD=secret --expose 5432 busybox httpd -f -p 5432 -h /etc

# 2 host1 exit=0
docker run --rm --link db:database busybox wget -q -O - http://database:5432/hostname

# 3 host1 exit=0
docker run --rm busybox wget -q -O - http://172.17.0.2:5432/hostname
