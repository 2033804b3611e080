#!/usr/bin/env bash
# Two tiers. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/27 front

# 2 host1 exit=0
docker network create --subnet 192.0.2.32/27 back

# 3 host1 exit=0
docker run -d --name db --network back --ip 192.0.2.40 busybox httpd -f -h /etc

# 4 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# 5 host1 exit=0
docker network connect back web

# 6 host1 exit=0
docker run -d --name client --network front busybox sleep 600
