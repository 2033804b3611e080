#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# docs/breaks/name-default-bridge.md:15 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# docs/breaks/name-default-bridge.md:17 host1 exit=0
docker run -d --name client nicolaka/netshoot sleep 600
