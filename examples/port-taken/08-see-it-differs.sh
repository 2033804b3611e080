#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=125
docker run -d --name three -p 0.0.0.0:8000:80 busybox httpd -f -h /etc
