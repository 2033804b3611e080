#!/usr/bin/env bash
# One alias, two containers. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --network my_bridge --network-alias shop busybox httpd -f -h /etc

# 2 host1 exit=0
docker exec client dig +short shop | sort
