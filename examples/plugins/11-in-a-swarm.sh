#!/usr/bin/env bash
# In a swarm. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:231 host1 exit=0
docker swarm init > /dev/null

# docs/drivers/plugins.md:232 host1 exit=1
docker network create -d demo --scope swarm my_overlay
