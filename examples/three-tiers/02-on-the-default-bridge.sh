#!/usr/bin/env bash
# On the default bridge. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:28 host1 exit=0
docker exec frontend wget -q -O - http://172.17.0.3:5000/hostname | wc -l

# docs/tasks/three-tiers.md:30 host1 exit=0
docker exec backend wget -q -O - http://172.17.0.2:5432/hostname | wc -l

# docs/tasks/three-tiers.md:32 host1 exit=0
docker exec frontend wget -q -O - http://172.17.0.2:5432/hostname | wc -l
