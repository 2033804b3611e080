#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# 2 host1 exit=0
docker run -d --name client nicolaka/netshoot sleep 600
