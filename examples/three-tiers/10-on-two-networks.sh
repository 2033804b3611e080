#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker inspect database --format '{{.NetworkSettings.Networks.data.IPAddress}}'

# 2 host1 exit=0
docker exec backend ping -c 1 -W 1 172.19.0.3 | grep received

# 3 host1 exit=1
docker exec frontend ping -c 1 -W 1 172.19.0.3 | grep received
