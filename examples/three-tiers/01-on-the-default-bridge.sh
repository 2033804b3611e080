#!/usr/bin/env bash
# On the default bridge. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:13 host1 exit=0
docker run -d --name database busybox httpd -f -p 5432 -h /etc

# docs/tasks/three-tiers.md:15 host1 exit=0
docker run -d --name backend busybox httpd -f -p 5000 -h /etc

# docs/tasks/three-tiers.md:17 host1 exit=0
docker run -d --name frontend busybox httpd -f -p 80 -h /etc

# docs/tasks/three-tiers.md:19 host1 exit=0
docker inspect database backend frontend --format '{{.Name}} {{.NetworkSettings.Networks.bridge.IPAddress}}'
