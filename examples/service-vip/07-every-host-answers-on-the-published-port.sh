#!/usr/bin/env bash
# Every host answers on the published port. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker service create --quiet --name one --publish mode=host,target=80,published=8081 --constraint node.role==manager busybox httpd -f -h /etc

# 2 host1 exit=0
curl -s --max-time 20 http://198.51.100.11:8081/hostname | wc -l
