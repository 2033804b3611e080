#!/usr/bin/env bash
# On two networks. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker network create data

# 2 host1 exit=0
docker network connect data backend

# 3 host1 exit=0
docker network connect data database

# 4 host1 exit=0
docker network disconnect app database
