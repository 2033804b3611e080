#!/usr/bin/env bash
# On the default bridge. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name database busybox httpd -f -p 5432 -h /etc

# 2 host1 exit=0
docker run -d --name backend busybox httpd -f -p 5000 -h /etc

# 3 host1 exit=0
docker run -d --name frontend busybox httpd -f -p 80 -h /etc

# 4 host1 exit=0
docker inspect database backend frontend --format '{{.Name}} {{.NetworkSettings.Networks.bridge.IPAddress}}'
