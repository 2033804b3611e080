#!/usr/bin/env bash
# How large may it be?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable --subnet 10.20.0.0/20 wide

# 2 host1 exit=0
docker run -d --name near --network wide --ip 10.20.0.10 busybox sleep 600

# 3 host2 exit=0
docker run --rm --network wide --ip 10.20.15.250 busybox ping -c 1 -W 5 near | grep received
