#!/usr/bin/env bash
# Two hosts and two overlays. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:68 host2 exit=0
docker run -d --name client --network plain busybox sleep 3600

# docs/drivers/overlay-encrypted.md:70 host2 exit=0
docker network connect secret client

# docs/drivers/overlay-encrypted.md:71 host2 exit=0
until docker exec client ping -c 1 -W 1 one; do sleep 1; done >/dev/null 2>&1

# docs/drivers/overlay-encrypted.md:72 host2 exit=0
until docker exec client ping -c 1 -W 1 two; do sleep 1; done >/dev/null 2>&1
