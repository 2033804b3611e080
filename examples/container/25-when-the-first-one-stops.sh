#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:221 host1 exit=0
docker stop -t 0 web

# docs/drivers/container.md:223 host1 exit=0
docker inspect client --format '{{.State.Status}}'

# docs/drivers/container.md:225 host1 exit=0
docker exec client ip -brief addr
