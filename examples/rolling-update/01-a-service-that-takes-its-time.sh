#!/usr/bin/env bash
# A service that takes its time. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 3 host1 exit=0
server='echo $VERSION > /var/www/index.html; sleep 2; exec httpd -f -h /var/www'

# 4 host1 exit=0
docker service create --quiet --no-resolve-image --detach --name web --network my_overlay --env VERSION=1 --stop-grace-period 2s --update-monitor 1s busybox sh -c "$server"
