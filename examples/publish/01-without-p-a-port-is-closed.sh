#!/usr/bin/env bash
# Without -p a port is closed. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:21 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# docs/tasks/publish.md:23 host1 exit=0
sleep 1

# docs/tasks/publish.md:24 host1 exit=0
curl -s http://172.17.0.2/hostname | wc -l

# docs/tasks/publish.md:26 host2 exit=1
nc -zv -w 1 198.51.100.11 80
