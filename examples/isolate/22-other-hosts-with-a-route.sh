#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
jq '. + {"allow-direct-routing": true}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web

# 4 host1 exit=0
docker run -d --name two --network front --ip 192.0.2.11 busybox httpd -f -h /etc

# 5 host1 exit=0
sleep 1

# 6 host2 exit=0
curl -s http://192.0.2.10/hostname

# 7 host2 exit=1
nc -zv -w 1 192.0.2.11 80
