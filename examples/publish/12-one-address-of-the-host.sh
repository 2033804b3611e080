#!/usr/bin/env bash
# One address of the host. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one --hostname one -p 198.51.100.11:8081:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker port one

# 3 host2 exit=0
curl -s http://198.51.100.11:8081/hostname

# 4 host1 exit=1
nc -zv -w 1 127.0.0.1 8081
