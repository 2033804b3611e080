#!/usr/bin/env bash
# With a name of its own. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect my_bridge web

# 2 host1 exit=0
docker network connect --alias shop my_bridge web

# 3 host1 exit=0
docker exec client ping -c 1 shop | grep received
