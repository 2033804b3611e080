#!/usr/bin/env bash
# With several tasks stop first is enough. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker service scale --detach web=2

# 2 host1 exit=0
until docker service ls | grep -q 2/2; do sleep 1; done

# 3 host1 exit=0
docker rm -f client

# 4 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# 5 host1 exit=0
docker service update --quiet --update-order stop-first --update-delay 1s --env-add VERSION=5 web

# 6 host1 exit=0
heard 5
