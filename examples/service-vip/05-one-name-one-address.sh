#!/usr/bin/env bash
# One name, one address. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker service create --quiet --name db --network my_overlay --endpoint-mode dnsrr --replicas 2 --constraint node.role==manager busybox httpd -f -h /etc

# 2 host1 exit=0
docker run --rm --network my_overlay busybox nslookup -type=a db | grep -c '^Address: 10\.'
