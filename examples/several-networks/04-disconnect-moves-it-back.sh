#!/usr/bin/env bash
# Disconnect moves it back. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 one

# 2 host1 exit=0
docker network connect back one

# 3 host1 exit=0
docker network disconnect front one

# 4 host1 exit=0
docker start one

# 5 host1 exit=0
docker exec one ip route
