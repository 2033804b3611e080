#!/usr/bin/env bash
# Reach it from the other host. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 2 host2 exit=0
docker exec client ping -c 1 web | grep received
