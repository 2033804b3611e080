#!/usr/bin/env bash
# Disconnect. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect my_bridge web

# 2 host1 exit=0
docker exec web ip -4 addr | grep inet
