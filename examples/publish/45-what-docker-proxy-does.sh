#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"userland-proxy": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web

# 4 host1 exit=0
sleep 1
