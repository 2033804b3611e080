#!/usr/bin/env bash
# The host reaches the container. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname

# 2 host1 exit=6
curl -s -S http://web/hostname
