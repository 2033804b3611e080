#!/usr/bin/env bash
# macvlan has no gateway unless you name one. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=29

# docs/reference/engine-changes.md:414 host1 exit=1
docker run --rm --network lan busybox ip route | grep default
