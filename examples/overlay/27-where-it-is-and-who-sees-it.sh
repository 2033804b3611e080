#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --no-trunc --quiet --filter name=my_overlay

# 2 host2 exit=0
docker network ls --no-trunc --quiet --filter name=my_overlay
