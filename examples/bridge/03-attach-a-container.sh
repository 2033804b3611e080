#!/usr/bin/env bash
# Attach a container. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# 2 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# 3 host1 exit=0
docker exec web ip -4 addr show eth0
