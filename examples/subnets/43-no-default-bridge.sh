#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"bridge": "none"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network ls --format '{{.Name}}'

# 4 host1 exit=0
docker run --rm busybox ip -4 addr | grep inet
