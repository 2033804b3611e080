#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/isolate.md:308 host1 exit=0
docker inspect one --format '{{json .NetworkSettings.Ports}}'
