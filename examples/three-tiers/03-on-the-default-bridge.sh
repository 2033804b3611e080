#!/usr/bin/env bash
# On the default bridge. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=1
docker exec frontend wget -q -O - http://backend:5000/hostname
