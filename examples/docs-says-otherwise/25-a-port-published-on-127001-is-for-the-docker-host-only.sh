#!/usr/bin/env bash
# A port published on 127.0.0.1 is for the Docker host only. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name local --network front -p 127.0.0.1:8088:80 busybox httpd -f -h /etc

# 2 host1 exit=0
curl -s http://127.0.0.1:8088/hostname

# 3 host1 exit=1
docker run --rm --network front busybox wget -q -O - http://192.0.2.1:8088/hostname
