#!/usr/bin/env bash
# A bad update stops by itself. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# 3 host1 exit=0
docker service update --quiet --update-order start-first --update-failure-action rollback --health-retries 2 --args 'sleep 600' web

# 4 host1 exit=0
until docker service inspect web --format '{{.UpdateStatus.State}}' | grep rollback_completed; do sleep 1; done

# 5 host1 exit=1
docker logs client 2>/dev/null | grep -c lost
