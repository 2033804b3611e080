#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=125
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc
