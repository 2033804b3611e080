#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:22 host1 exit=0
docker rm -f db

# docs/breaks/link-legacy.md:24 host1 exit=0
docker run -d --name one busybox sleep 600

# docs/breaks/link-legacy.md:26 host1 exit=0
docker run -d --name db busybox httpd -f -h /etc
