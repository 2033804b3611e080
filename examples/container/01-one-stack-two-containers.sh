#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 my_bridge

# 2 host1 exit=0
docker run -d --name web --hostname shop --network my_bridge busybox httpd -f -p 127.0.0.1:80 -h /etc
