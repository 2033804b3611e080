#!/usr/bin/env bash
# Only loopback. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:17 host1 exit=0
docker rm -f web

# docs/drivers/none.md:19 host1 exit=0
docker run -d --name web --network none busybox httpd -f -h /etc
