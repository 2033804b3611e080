#!/usr/bin/env bash
# macvlan and ipvlan have no gateway unless you name one. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker run --rm --network lan busybox ip route
