#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:163 host1 exit=0
docker rm -f database backend frontend

# docs/tasks/three-tiers.md:167 host1 exit=0
docker network rm app data
