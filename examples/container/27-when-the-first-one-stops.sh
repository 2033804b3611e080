#!/usr/bin/env bash
# When the first one stops. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker start web

# 2 host1 exit=0
docker exec client ip -brief addr

# 3 host1 exit=0
docker restart -t 0 client

# 4 host1 exit=0
docker exec client curl -s http://127.0.0.1/hostname
