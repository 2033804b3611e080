#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec web wget -q -O - http://192.0.2.170/hostname
