#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
jq '. + {"default-network-opts": {"bridge": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create newer

# 4 host1 exit=0
docker run -d --name two --network newer -p 8088:80 busybox httpd -f -h /etc

# 5 host1 exit=0
docker port two

# 6 host1 exit=0
docker run -d --name client --network other -p 8089:80 busybox httpd -f -h /etc

# 7 host1 exit=0
docker port client | sed -n 1p

# 8 host1 exit=0
docker rm -f client two

# 9 host1 exit=0
docker network rm newer
