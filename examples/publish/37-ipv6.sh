#!/usr/bin/env bash
# IPv6. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker run -d --name one --hostname one -p '[2001:db8:100::11]:8084:80' busybox httpd -f -h /etc

# 3 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Networks.bridge.GlobalIPv6Address}}'

# 4 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8084/hostname'

# 5 host2 exit=1
nc -zv -w 1 198.51.100.11 8084
