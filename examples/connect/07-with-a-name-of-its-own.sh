#!/usr/bin/env bash
# With a name of its own. Generated from docs/tasks/connect.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker network disconnect my_bridge web

# 2 host1 exit=1
docker network connect --ip 172.18.0.50 my_bridge web
