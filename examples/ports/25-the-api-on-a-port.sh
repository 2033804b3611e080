#!/usr/bin/env bash
# The API on a port. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"hosts": ["unix:///var/run/docker.sock", "tcp://127.0.0.1:2375"]}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ss -Hlntp | grep dockerd | awk '{print $1, $4}'

# 4 host1 exit=0
docker -H tcp://127.0.0.1:2375 run --rm -v /:/host busybox cat /host/etc/hostname
