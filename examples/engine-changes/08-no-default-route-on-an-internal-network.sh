#!/usr/bin/env bash
# No default route on an internal network. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<25

# 1 host1 exit=0
docker run --rm --network inside busybox ip route | grep -c default
