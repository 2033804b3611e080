#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/proxy.md: change the page, not this file.

# docs/tasks/proxy.md:328 host1 exit=0
docker network create --internal back

# docs/tasks/proxy.md:330 host1 exit=1
docker run --rm --network back busybox sh -c 'timeout 5 wget -q -O - -Y on http://198.51.100.1:3128/ || exit 1'
