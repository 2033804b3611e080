#!/usr/bin/env bash
# In a swarm. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init > /dev/null

# 2 host1 exit=1
docker network create -d demo --scope swarm my_overlay
