#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:50 host1 exit=0
docker rm -f db web client

# docs/tasks/isolate.md:54 host1 exit=0
docker network rm back

# docs/tasks/isolate.md:56 host1 exit=0
docker network create --internal --subnet 192.0.2.32/27 back

# docs/tasks/isolate.md:58 host1 exit=0
docker run -d --name db --hostname db --network back --ip 192.0.2.40 -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/isolate.md:60 host1 exit=0
docker run -d --name client --network back busybox sleep 600
