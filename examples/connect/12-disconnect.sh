#!/usr/bin/env bash
# Disconnect. Generated from docs/tasks/connect.md: change the page, not this file.

# docs/tasks/connect.md:118 host1 exit=0
docker network disconnect my_bridge web

# docs/tasks/connect.md:119 host1 exit=0
docker exec web ip -4 addr | grep inet
