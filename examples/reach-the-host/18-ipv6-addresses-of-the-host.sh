#!/usr/bin/env bash
# IPv6 addresses of the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web client
