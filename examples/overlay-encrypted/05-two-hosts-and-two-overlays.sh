#!/usr/bin/env bash
# Two hosts and two overlays. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host2 exit=0
docker run -d --name client --network plain busybox sleep 3600

# 2 host2 exit=0
docker network connect secret client

# 3 host2 exit=0
until docker exec client ping -c 1 -W 1 one; do sleep 1; done >/dev/null 2>&1

# 4 host2 exit=0
until docker exec client ping -c 1 -W 1 two; do sleep 1; done >/dev/null 2>&1
