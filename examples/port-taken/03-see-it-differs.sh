#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.
# Runs on Docker 20.10 26.1 in place of the block above.

# 1 host1 exit=125
docker run --rm -d --name one -p 0.0.0.0:8080:80 busybox httpd -f -h /etc
