#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=125
docker run -d --name web --network my_bridge busybox httpd -f -h /etc 2>&1 | head -n 1
