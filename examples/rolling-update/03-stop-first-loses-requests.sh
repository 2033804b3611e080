#!/usr/bin/env bash
# Stop first loses requests. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# docs/tasks/rolling-update.md:44 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# docs/tasks/rolling-update.md:46 host1 exit=0
docker service inspect web --format '{{.Spec.UpdateConfig.Order}}'

# docs/tasks/rolling-update.md:48 host1 exit=0
docker service update --quiet --env-add VERSION=2 web

# docs/tasks/rolling-update.md:50 host1 exit=0
heard 2
