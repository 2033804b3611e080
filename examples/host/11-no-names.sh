#!/usr/bin/env bash
# No names. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker run -d --name db --network my_bridge busybox sleep 600

# 3 host1 exit=0
docker run --rm --network my_bridge busybox ping -c 1 db | grep received

# 4 host1 exit=1
docker run --rm --network host busybox ping -c 1 db
