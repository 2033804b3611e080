#!/usr/bin/env bash
# Before and after connect. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network connect back one

# 2 host1 exit=0
docker exec one ip route
