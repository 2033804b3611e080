#!/usr/bin/env bash
# Create an attachable network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host2 exit=0
docker network ls --quiet --filter name=my_overlay | wc -l
