#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# docs/drivers/container.md:239 host1 exit=0
docker start web

# docs/drivers/container.md:241 host1 exit=0
docker exec client ip -brief addr

# docs/drivers/container.md:243 host1 exit=0
docker restart -t 0 client

# docs/drivers/container.md:245 host1 exit=0
docker exec client curl -s http://127.0.0.1/hostname
