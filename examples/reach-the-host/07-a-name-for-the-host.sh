#!/usr/bin/env bash
# A name for the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge busybox wget -q -O - http://host.docker.internal:9000/hostname
