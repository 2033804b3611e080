#!/usr/bin/env bash
# Links leave no variables. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<29

# docs/reference/engine-changes.md:400 host1 exit=0
docker run -d --name db -e PASSWORD=secret busybox sleep 600

# docs/reference/engine-changes.md:402 host1 exit=0
docker run --rm --link db busybox env | grep PASSWORD
