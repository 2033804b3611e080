#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/reference/run-flags.md:295 host1 exit=125
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc
