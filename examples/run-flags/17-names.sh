#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name three --link back:store busybox sleep 600

# 2 host1 exit=0
docker exec three ping -c 1 store | grep received
