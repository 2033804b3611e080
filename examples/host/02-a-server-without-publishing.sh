#!/usr/bin/env bash
# A server without publishing. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network=host busybox httpd -f -p 8080 -h /etc

# 2 host1 exit=0
curl -s http://198.51.100.11:8080/hostname
