#!/usr/bin/env bash
# For the daemon. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# docs/tasks/proxy.md:224 host1 exit=0
rm ~/.docker/config.json

# docs/tasks/proxy.md:225 host1 exit=0
docker run --rm busybox env | grep -ci proxy || true
