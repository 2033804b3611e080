#!/usr/bin/env bash
# Join two hosts to a swarm. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=1
docker network create -d overlay my_overlay
