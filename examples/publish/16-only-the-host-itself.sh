#!/usr/bin/env bash
# Only the host itself. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db --hostname db -p 127.0.0.1:8082:80 busybox httpd -f -h /etc

# 2 host1 exit=0
sleep 1

# 3 host1 exit=0
curl -s http://127.0.0.1:8082/hostname

# 4 host2 exit=1
nc -zv -w 1 198.51.100.11 8082
