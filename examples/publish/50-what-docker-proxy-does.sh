#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
rm my-proxy calls

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker start web
