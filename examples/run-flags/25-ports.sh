#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:283 host1 exit=0
docker run -d --name range -p 8080-8090:80 busybox httpd -f -h /etc

# docs/reference/run-flags.md:285 host1 exit=0
docker port range

# docs/reference/run-flags.md:288 host1 exit=0
docker run -d --name random -p 127.0.0.1::80 busybox httpd -f -h /etc

# docs/reference/run-flags.md:290 host1 exit=0
docker port random
