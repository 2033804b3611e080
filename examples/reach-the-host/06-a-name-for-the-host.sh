#!/usr/bin/env bash
# A name for the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge --add-host host.docker.internal:host-gateway busybox awk '/internal/ {print $1, $2}' /etc/hosts

# 2 host1 exit=0
docker run --rm --network my_bridge --add-host host.docker.internal:host-gateway busybox wget -q -O - http://host.docker.internal:9000/hostname
