#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=0
docker inspect client --format '{{.State.Status}}'

# 3 host1 exit=0
docker exec client ip -brief addr
