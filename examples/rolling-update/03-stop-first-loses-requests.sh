#!/usr/bin/env bash
# Stop first loses requests. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# 2 host1 exit=0
docker service inspect web --format '{{.Spec.UpdateConfig.Order}}'

# 3 host1 exit=0
docker service update --quiet --env-add VERSION=2 web

# 4 host1 exit=0
heard 2
