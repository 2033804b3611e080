#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
docker rm -f two

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker start web
