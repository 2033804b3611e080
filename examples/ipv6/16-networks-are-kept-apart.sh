#!/usr/bin/env bash
# Networks are kept apart. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker network rm other

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker start web client
