#!/usr/bin/env bash
# Attach a container. Generated from docs/drivers/bridge.md: change the page, not this file.

# docs/drivers/bridge.md:36 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# docs/drivers/bridge.md:38 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# docs/drivers/bridge.md:40 host1 exit=0
docker exec web ip -4 addr show eth0
