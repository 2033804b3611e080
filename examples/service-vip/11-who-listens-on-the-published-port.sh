#!/usr/bin/env bash
# Who listens on the published port?. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host2 exit=0
jq '. + {"ip": "127.0.0.1"}' mine.json > /etc/docker/daemon.json

# 2 host2 exit=0
service docker restart

# 3 host2 exit=0
docker run -d --name shop -p 8082:80 busybox httpd -f -h /etc

# 4 host2 exit=0
docker port shop

# 5 host1 exit=0
until curl -s --max-time 20 http://198.51.100.12:8080/hostname | wc -l | grep -x 1; do sleep 1; done
