#!/usr/bin/env bash
# One alias, two containers. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:193 host1 exit=0
docker run -d --name two --network my_bridge --network-alias shop busybox httpd -f -h /etc

# docs/understand/names.md:195 host1 exit=0
docker exec client dig +short shop | sort
