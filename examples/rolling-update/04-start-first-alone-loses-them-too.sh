#!/usr/bin/env bash
# Start first alone loses them too. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# docs/tasks/rolling-update.md:66 host1 exit=0
docker rm -f client

# docs/tasks/rolling-update.md:68 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# docs/tasks/rolling-update.md:70 host1 exit=0
docker service update --quiet --update-order start-first --env-add VERSION=3 web

# docs/tasks/rolling-update.md:72 host1 exit=0
heard 3
