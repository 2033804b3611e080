#!/usr/bin/env bash
# Start first with a health check loses none. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# docs/tasks/rolling-update.md:86 host1 exit=0
docker service update --quiet --health-cmd 'wget -q -O - http://127.0.0.1/' --health-interval 1s --health-retries 10 web

# docs/tasks/rolling-update.md:88 host1 exit=0
docker rm -f client

# docs/tasks/rolling-update.md:90 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# docs/tasks/rolling-update.md:92 host1 exit=0
docker service update --quiet --env-add VERSION=4 web

# docs/tasks/rolling-update.md:94 host1 exit=0
until [ "$(docker ps --quiet --filter label=com.docker.swarm.service.name=web | wc -l)" = 1 ]; do sleep 1; done

# docs/tasks/rolling-update.md:95 host1 exit=0
heard 4
