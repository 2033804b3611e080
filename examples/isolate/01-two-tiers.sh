#!/usr/bin/env bash
# Two tiers. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:18 host1 exit=0
docker network create --subnet 192.0.2.0/27 front

# docs/tasks/isolate.md:20 host1 exit=0
docker network create --subnet 192.0.2.32/27 back

# docs/tasks/isolate.md:22 host1 exit=0
docker run -d --name db --network back --ip 192.0.2.40 busybox httpd -f -h /etc

# docs/tasks/isolate.md:24 host1 exit=0
docker run -d --name web --network front busybox httpd -f -h /etc

# docs/tasks/isolate.md:26 host1 exit=0
docker network connect back web

# docs/tasks/isolate.md:27 host1 exit=0
docker run -d --name client --network front busybox sleep 600
