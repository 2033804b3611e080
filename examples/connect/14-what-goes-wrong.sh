#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name direct --network host busybox sleep 600

# 2 host1 exit=1
docker network connect my_bridge direct
