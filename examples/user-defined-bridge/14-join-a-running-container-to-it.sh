#!/usr/bin/env bash
# Join a running container to it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:286 host1 exit=0
docker run -d --name client busybox sleep 600

# docs/drivers/user-defined-bridge.md:288 host1 exit=0
docker network connect my_bridge client

# docs/drivers/user-defined-bridge.md:289 host1 exit=0
docker exec client ping -c 1 web | grep received

# docs/drivers/user-defined-bridge.md:291 host1 exit=0
docker exec client ip -4 addr | grep inet
