#!/usr/bin/env bash
# Before. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# 4 host1 exit=0
docker exec web ip -4 addr | grep inet
