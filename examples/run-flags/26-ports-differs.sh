#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=125
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc
