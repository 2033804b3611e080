#!/usr/bin/env bash
# It does not find your containers. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name db --network my_bridge busybox httpd -f -h /etc
