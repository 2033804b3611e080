#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 2 host1 exit=0
curl -s http://192.0.2.2/hostname
