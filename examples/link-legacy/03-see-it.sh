#!/usr/bin/env bash
# See it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:28 host1 exit=0
docker rm -f db

# docs/breaks/link-legacy.md:30 host1 exit=0
docker run -d --name one busybox sleep 600

# docs/breaks/link-legacy.md:32 host1 exit=0
docker run -d --name db busybox httpd -f -h /etc
