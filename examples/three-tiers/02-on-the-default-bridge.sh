#!/usr/bin/env bash
# On the default bridge. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker exec frontend wget -q -O - http://172.17.0.3:5000/hostname | wc -l

# 2 host1 exit=0
docker exec backend wget -q -O - http://172.17.0.2:5432/hostname | wc -l

# 3 host1 exit=0
docker exec frontend wget -q -O - http://172.17.0.2:5432/hostname | wc -l
