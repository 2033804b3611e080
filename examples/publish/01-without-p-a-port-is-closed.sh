#!/usr/bin/env bash
# Without -p a port is closed. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# 2 host1 exit=0
sleep 1

# 3 host1 exit=0
curl -s http://172.17.0.2/hostname | wc -l

# 4 host2 exit=1
nc -zv -w 1 198.51.100.11 80
