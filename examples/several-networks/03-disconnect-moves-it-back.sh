#!/usr/bin/env bash
# Disconnect moves it back. Generated from docs/tasks/several-networks.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect back one

# 2 host1 exit=0
docker exec one ip route

# 3 host1 exit=0
docker exec one ping -c 1 203.0.113.80 | grep received
