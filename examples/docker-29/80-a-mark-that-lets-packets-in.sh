#!/usr/bin/env bash
# A mark that lets packets in. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db one
