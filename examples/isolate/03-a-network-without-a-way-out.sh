#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f db web client

# 2 host1 exit=0
docker network rm back

# 3 host1 exit=0
docker network create --internal --subnet 192.0.2.32/27 back

# 4 host1 exit=0
docker run -d --name db --hostname db --network back --ip 192.0.2.40 -p 8080:80 busybox httpd -f -h /etc

# 5 host1 exit=0
docker run -d --name client --network back busybox sleep 600
