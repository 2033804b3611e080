#!/usr/bin/env bash
# A server without publishing. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:33 host1 exit=0
docker run -d --name web --network=host busybox httpd -f -p 8080 -h /etc

# docs/drivers/host.md:35 host1 exit=0
curl -s http://198.51.100.11:8080/hostname
