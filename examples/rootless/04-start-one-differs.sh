#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/rootless.md:74 host1 exit=125
docker --context rootless run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -vv -h /etc
