#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run -d --name web -p 8000-8049:8000-8049 busybox httpd -f -p 8049 -h /etc
