#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 front

# 2 host1 exit=0
docker compose -f twin.yaml -p red --progress quiet up -d

# 3 host1 exit=0
docker compose -f twin.yaml -p blue --progress quiet up -d

# 4 host1 exit=0
docker run --rm --network front busybox nslookup web | grep 'Address: 192' | sort

# 5 host1 exit=0
docker run --rm --network front busybox ping -c 1 red-web-1 | grep received
