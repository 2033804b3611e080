#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm -d --name one -p 0.0.0.0:8080:80 busybox httpd -f -h /etc
