#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f database backend frontend

# 2 host1 exit=0
docker network rm app data
