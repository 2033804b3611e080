#!/usr/bin/env bash
# Flags that do not go with the network of another container. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network container:web "$mac" busybox ip link | grep -c 02:00:00:00:00:01
