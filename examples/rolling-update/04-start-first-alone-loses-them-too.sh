#!/usr/bin/env bash
# Start first alone loses them too. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# 3 host1 exit=0
docker service update --quiet --update-order start-first --env-add VERSION=3 web

# 4 host1 exit=0
heard 3
