#!/usr/bin/env bash
# Links leave no variables. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=1
docker run --rm --link one busybox env 2> /dev/null | grep PASSWORD
