#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:648 host1 exit=0
docker network create --subnet 192.0.2.0/25 front

# docs/tasks/compose.md:650 host1 exit=0
docker compose -f twin.yaml -p red --progress quiet up -d

# docs/tasks/compose.md:651 host1 exit=0
docker compose -f twin.yaml -p blue --progress quiet up -d

# docs/tasks/compose.md:652 host1 exit=0
docker run --rm --network front busybox nslookup web | grep 'Address: 192' | sort

# docs/tasks/compose.md:655 host1 exit=0
docker run --rm --network front busybox ping -c 1 red-web-1 | grep received
