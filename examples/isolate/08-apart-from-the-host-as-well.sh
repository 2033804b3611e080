#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:114 host1 exit=0
docker network create --internal -o com.docker.network.bridge.gateway_mode_ipv4=isolated --subnet 192.0.2.64/27 sealed

# docs/tasks/isolate.md:116 host1 exit=0
docker run -d --name one --hostname one --network sealed --ip 192.0.2.70 busybox httpd -f -h /etc

# docs/tasks/isolate.md:118 host1 exit=0
docker run -d --name two --network sealed busybox sleep 600
