#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:98 host1 exit=0
docker network create data

# docs/tasks/three-tiers.md:100 host1 exit=0
docker network connect data backend

# docs/tasks/three-tiers.md:101 host1 exit=0
docker network connect data database

# docs/tasks/three-tiers.md:102 host1 exit=0
docker network disconnect app database
