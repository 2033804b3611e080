#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:124 host1 exit=0
docker inspect database --format '{{.NetworkSettings.Networks.data.IPAddress}}'

# docs/tasks/three-tiers.md:126 host1 exit=0
docker exec backend ping -c 1 -W 1 172.19.0.3 | grep received

# docs/tasks/three-tiers.md:128 host1 exit=1
docker exec frontend ping -c 1 -W 1 172.19.0.3 | grep received
