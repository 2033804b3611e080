#!/usr/bin/env bash
# Restarts Docker. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
docker start web

# 2 host1 exit=0
echo '{"live-restore": true}' > /etc/docker/daemon.json

# 3 host1 exit=0
kill -HUP "$(cat /run/docker.pid)"

# 4 host1 exit=0
until [ "$(docker info --format '{{.LiveRestoreEnabled}}')" = true ]; do sleep 0.1; done

# 5 host1 exit=0
begun=$(docker inspect web --format '{{.State.StartedAt}}')

# 6 host1 exit=0
service docker restart

# 7 host1 exit=0
docker ps --format '{{.Names}} {{.State}}' | sort

# 8 host1 exit=0
[ "$(docker inspect web --format '{{.State.StartedAt}}')" = "$begun" ] && echo not started anew
