#!/usr/bin/env bash
# Links leave no variables. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=29

# docs/reference/engine-changes.md:395 host1 exit=0
docker run -d --name db -e PASSWORD=secret busybox sleep 600

# docs/reference/engine-changes.md:396 host1 exit=1
docker run --rm --link db busybox env | grep PASSWORD
