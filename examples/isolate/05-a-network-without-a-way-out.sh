#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 -W 1 192.0.2.40 | grep received

# 2 host1 exit=1
docker run --rm --network front busybox ping -c 1 -W 1 192.0.2.40 | grep received
