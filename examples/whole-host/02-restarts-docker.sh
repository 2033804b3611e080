#!/usr/bin/env bash
# Restarts Docker. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:35 host1 exit=0
docker start web

# docs/reference/whole-host.md:37 host1 exit=0
echo '{"live-restore": true}' > /etc/docker/daemon.json

# docs/reference/whole-host.md:38 host1 exit=0
kill -HUP "$(cat /run/docker.pid)"

# docs/reference/whole-host.md:39 host1 exit=0
until [ "$(docker info --format '{{.LiveRestoreEnabled}}')" = true ]; do sleep 0.1; done

# docs/reference/whole-host.md:40 host1 exit=0
begun=$(docker inspect web --format '{{.State.StartedAt}}')

# docs/reference/whole-host.md:41 host1 exit=0
service docker restart

# docs/reference/whole-host.md:42 host1 exit=0
docker ps --format '{{.Names}} {{.State}}' | sort

# docs/reference/whole-host.md:45 host1 exit=0
[ "$(docker inspect web --format '{{.State.StartedAt}}')" = "$begun" ] && echo not started anew
