#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:202 host1 exit=0
docker run -d --name three --link back:store busybox sleep 600

# docs/reference/run-flags.md:204 host1 exit=0
docker exec three ping -c 1 store | grep received
