#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"default-gateway": "172.17.0.254"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker run --rm busybox ip route | grep default

# 4 host1 exit=0
docker network create own

# 5 host1 exit=0
docker run --rm --network own busybox ip route | grep default

# 6 host1 exit=0
docker network rm own
