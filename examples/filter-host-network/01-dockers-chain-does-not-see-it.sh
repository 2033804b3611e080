#!/usr/bin/env bash
# Docker's chain does not see it. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name free --network host busybox sleep infinity

# 2 host1 exit=0
docker run -d --name fenced --network host busybox sleep infinity

# 3 host1 exit=0
docker exec fenced ping -c 1 -W 1 198.51.100.12 | grep received
