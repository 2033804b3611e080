#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:43 host1 exit=0
docker network create --subnet 192.0.2.0/25 front

# docs/reference/docs-says-otherwise.md:45 host1 exit=0
docker run -d --name web busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise.md:47 host1 exit=0
docker exec web ip -4 addr | grep inet
