#!/usr/bin/env bash
# With several tasks stop first is enough. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# docs/tasks/rolling-update.md:110 host1 exit=0
docker service scale --detach web=2

# docs/tasks/rolling-update.md:112 host1 exit=0
until docker service ls | grep -q 2/2; do sleep 1; done

# docs/tasks/rolling-update.md:113 host1 exit=0
docker rm -f client

# docs/tasks/rolling-update.md:115 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# docs/tasks/rolling-update.md:117 host1 exit=0
docker service update --quiet --update-order stop-first --update-delay 1s --env-add VERSION=5 web

# docs/tasks/rolling-update.md:119 host1 exit=0
heard 5
