#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.host_binding_ipv4=127.0.0.1 my_bridge

# 2 host1 exit=0
docker run -d --name one --hostname one --network my_bridge -p 8085:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker port one

# 4 host1 exit=0
curl -s http://127.0.0.1:8085/hostname

# 5 host2 exit=1
nc -zv -w 1 198.51.100.11 8085
