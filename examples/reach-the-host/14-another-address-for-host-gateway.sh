#!/usr/bin/env bash
# Another address for host-gateway. Generated from docs/tasks/reach-the-host.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"host-gateway-ip": "198.51.100.11"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway busybox awk '/internal/ {print $1, $2}' /etc/hosts

# 4 host1 exit=0
docker run --rm --add-host host.docker.internal:host-gateway busybox wget -q -O - http://host.docker.internal:9000/hostname
