#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=1
docker exec frontend wget -q -O - http://database:5432/hostname
