#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one -p 0.0.0.0:8025:80 busybox httpd -f -h /etc
