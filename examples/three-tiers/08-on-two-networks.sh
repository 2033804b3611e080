#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker exec frontend wget -q -O - http://backend:5000/hostname | wc -l

# 2 host1 exit=0
docker exec backend wget -q -O - http://database:5432/hostname | wc -l
