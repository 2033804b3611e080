#!/usr/bin/env bash
# Join a running container to it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:360 host1 exit=0
docker run -d --name client busybox sleep 600

# docs/drivers/user-defined-bridge.md:362 host1 exit=0
docker network connect my_bridge client

# docs/drivers/user-defined-bridge.md:363 host1 exit=0
docker exec client ping -c 1 web | grep received

# docs/drivers/user-defined-bridge.md:365 host1 exit=0
docker exec client ip -4 addr | grep inet
