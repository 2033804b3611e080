#!/usr/bin/env bash
# Start first with a health check loses none. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker service update --quiet --health-cmd 'wget -q -O - http://127.0.0.1/' --health-interval 1s --health-retries 10 web

# 2 host1 exit=0
docker rm -f client

# 3 host1 exit=0
docker run -d --name client --network my_overlay busybox sh -c "$client"

# 4 host1 exit=0
docker service update --quiet --env-add VERSION=4 web

# 5 host1 exit=0
until [ "$(docker ps --quiet --filter label=com.docker.swarm.service.name=web | wc -l)" = 1 ]; do sleep 1; done

# 6 host1 exit=0
heard 4
