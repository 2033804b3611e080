#!/usr/bin/env bash
# A port published on 127.0.0.1 is for the Docker host only. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:322 host1 exit=0
docker run -d --name local --network front -p 127.0.0.1:8088:80 busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise.md:324 host1 exit=0
curl -s http://127.0.0.1:8088/hostname

# docs/reference/docs-says-otherwise.md:326 host1 exit=1
docker run --rm --network front busybox wget -q -O - http://192.0.2.1:8088/hostname
