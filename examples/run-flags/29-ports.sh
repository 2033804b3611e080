#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name quiet --expose 80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker ps --filter name=quiet --format '{{.Ports}}'

# 3 host1 exit=0
docker port quiet | wc -l

# 4 host1 exit=0
docker run -d --name loud --expose 80 -P busybox httpd -f -h /etc

# 5 host1 exit=0
curl -s "http://$(docker port loud 80 | head -n 1)/hostname"
