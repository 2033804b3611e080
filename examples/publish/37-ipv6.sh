#!/usr/bin/env bash
# IPv6. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:429 host1 exit=0
docker rm -f one two

# docs/tasks/publish.md:432 host1 exit=0
docker run -d --name one --hostname one -p '[2001:db8:100::11]:8084:80' busybox httpd -f -h /etc

# docs/tasks/publish.md:434 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Networks.bridge.GlobalIPv6Address}}'

# docs/tasks/publish.md:436 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8084/hostname'

# docs/tasks/publish.md:438 host2 exit=1
nc -zv -w 1 198.51.100.11 8084
