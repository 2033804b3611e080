#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:313 host1 exit=0
docker run -d --name quiet --expose 80 busybox httpd -f -h /etc

# docs/reference/run-flags.md:315 host1 exit=0
docker ps --filter name=quiet --format '{{.Ports}}'

# docs/reference/run-flags.md:317 host1 exit=0
docker port quiet | wc -l

# docs/reference/run-flags.md:319 host1 exit=0
docker run -d --name loud --expose 80 -P busybox httpd -f -h /etc

# docs/reference/run-flags.md:321 host1 exit=0
curl -s "http://$(docker port loud 80 | head -n 1)/hostname"
