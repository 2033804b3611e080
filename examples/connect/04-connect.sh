#!/usr/bin/env bash
# Connect. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ip -4 addr | grep inet

# 2 host1 exit=0
docker exec client ping -c 1 web | grep received
