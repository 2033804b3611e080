#!/usr/bin/env bash
# Restarts Docker. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
docker start web

# 2 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json

# 3 host1 exit=0
jq '. + {"live-restore": true}' mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
kill -HUP "$(cat /run/docker.pid)"

# 5 host1 exit=0
until [ "$(docker info --format '{{.LiveRestoreEnabled}}')" = true ]; do sleep 0.1; done

# 6 host1 exit=0
begun=$(docker inspect web --format '{{.State.StartedAt}}')

# 7 host1 exit=0
service docker restart

# 8 host1 exit=0
docker ps --format '{{.Names}} {{.State}}' | sort

# 9 host1 exit=0
[ "$(docker inspect web --format '{{.State.StartedAt}}')" = "$begun" ] && echo not started anew
