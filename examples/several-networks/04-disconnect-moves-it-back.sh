#!/usr/bin/env bash
# Disconnect moves it back. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:64 host1 exit=0
docker stop -t 0 one

# docs/tasks/several-networks.md:66 host1 exit=0
docker network connect back one

# docs/tasks/several-networks.md:67 host1 exit=0
docker network disconnect front one

# docs/tasks/several-networks.md:68 host1 exit=0
docker start one

# docs/tasks/several-networks.md:70 host1 exit=0
docker exec one ip route
