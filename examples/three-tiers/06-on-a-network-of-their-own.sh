#!/usr/bin/env bash
# On a network of their own. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker exec frontend wget -q -O - http://database:5432/hostname | wc -l
