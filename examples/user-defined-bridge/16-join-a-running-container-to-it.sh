#!/usr/bin/env bash
# Join a running container to it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client busybox sleep 600

# 2 host1 exit=0
docker network connect my_bridge client

# 3 host1 exit=0
docker exec client ping -c 1 web | grep received

# 4 host1 exit=0
docker exec client ip -4 addr | grep inet
