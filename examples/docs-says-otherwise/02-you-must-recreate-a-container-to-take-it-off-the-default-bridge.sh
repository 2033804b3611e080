#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 front

# 2 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# 3 host1 exit=0
docker exec web ip -4 addr | grep inet
