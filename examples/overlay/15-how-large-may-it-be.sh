#!/usr/bin/env bash
# How large may it be?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.0/25 --subnet 192.0.2.128/25 two

# 2 host1 exit=0
docker run -d --name one --network two --ip 192.0.2.10 busybox sleep 600

# 3 host2 exit=0
docker run --rm --network two --ip 192.0.2.20 busybox ping -c 1 -W 5 192.0.2.10 | grep received
