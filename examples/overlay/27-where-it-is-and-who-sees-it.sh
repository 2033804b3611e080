#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:318 host1 exit=0
docker network ls --no-trunc --quiet --filter name=my_overlay

# docs/drivers/overlay.md:320 host2 exit=0
docker network ls --no-trunc --quiet --filter name=my_overlay
