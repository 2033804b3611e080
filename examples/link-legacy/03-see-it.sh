#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db

# 2 host1 exit=0
docker run -d --name one busybox sleep 600

# 3 host1 exit=0
docker run -d --name db busybox httpd -f -h /etc
