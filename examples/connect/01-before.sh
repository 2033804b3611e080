#!/usr/bin/env bash
# Before. Generated from docs/tasks/connect.md: change the page, not this file.

# docs/tasks/connect.md:13 host1 exit=0
docker network create my_bridge

# docs/tasks/connect.md:15 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# docs/tasks/connect.md:17 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# docs/tasks/connect.md:19 host1 exit=0
docker exec web ip -4 addr | grep inet
