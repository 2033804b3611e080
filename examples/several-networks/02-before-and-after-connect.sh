#!/usr/bin/env bash
# Before and after connect. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:35 host1 exit=0
docker network connect back one

# docs/tasks/several-networks.md:36 host1 exit=0
docker exec one ip route
