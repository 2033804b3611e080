#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"icc": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker run -d --name web --network front --ip 192.0.2.10 busybox httpd -f -h /etc

# 4 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 192.0.2.10 | grep received

# 5 host1 exit=0
docker run -d --name one busybox httpd -f -h /etc

# 6 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 172.17.0.2 | grep received
