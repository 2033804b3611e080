#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/run-flags.md:305 host1 exit=125
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc
