#!/usr/bin/env bash
# For the daemon. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
rm ~/.docker/config.json

# 2 host1 exit=0
docker run --rm busybox env | grep -ci proxy || true
