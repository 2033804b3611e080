#!/usr/bin/env bash
# On an overlay, -p opens the port to the other containers. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name three --network my_overlay -p 8091:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker run --rm --network my_overlay busybox wget -q -O - http://three/hostname

# 3 host1 exit=0
curl -s http://198.51.100.11:8091/hostname
