#!/usr/bin/env bash
# No names. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:132 host1 exit=0
docker network create my_bridge

# docs/drivers/host.md:134 host1 exit=0
docker run -d --name db --network my_bridge busybox sleep 600

# docs/drivers/host.md:136 host1 exit=0
docker run --rm --network my_bridge busybox ping -c 1 db | grep received

# docs/drivers/host.md:138 host1 exit=1
docker run --rm --network host busybox ping -c 1 db
