#!/usr/bin/env bash
# All new networks. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network inspect bridge --format '{{.EnableIPv6}}'
