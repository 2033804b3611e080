#!/usr/bin/env bash
# How large may it be?. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:182 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.0/25 --subnet 192.0.2.128/25 two

# docs/drivers/overlay.md:184 host1 exit=0
docker run -d --name one --network two --ip 192.0.2.10 busybox sleep 600

# docs/drivers/overlay.md:186 host2 exit=0
docker run --rm --network two --ip 192.0.2.20 busybox ping -c 1 -W 5 192.0.2.10 | grep received
