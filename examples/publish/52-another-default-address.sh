#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"ip": "127.0.0.1"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create other

# 4 host1 exit=0
docker run -d --name two --hostname two -p 8086:80 busybox httpd -f -h /etc

# 5 host1 exit=0
docker port two

# 6 host1 exit=0
docker run -d --name client --hostname client --network other -p 8087:80 busybox httpd -f -h /etc

# 7 host1 exit=0
docker port client | sed -n 1p

# 8 host2 exit=0
curl -s http://198.51.100.11:8087/hostname
