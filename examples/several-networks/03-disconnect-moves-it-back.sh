#!/usr/bin/env bash
# Disconnect moves it back. Generated from docs/tasks/several-networks.md: change the page, not this file.

# docs/tasks/several-networks.md:49 host1 exit=0
docker network disconnect back one

# docs/tasks/several-networks.md:50 host1 exit=0
docker exec one ip route

# docs/tasks/several-networks.md:53 host1 exit=0
docker exec one ping -c 1 203.0.113.80 | grep received
