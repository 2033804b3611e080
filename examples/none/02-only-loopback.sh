#!/usr/bin/env bash
# Only loopback. Generated from docs/drivers/none.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker run -d --name web --network none busybox httpd -f -h /etc
