#!/usr/bin/env bash
# Connect. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
started=$(docker inspect web --format '{{.State.StartedAt}} {{.State.Pid}}')

# 2 host1 exit=0
docker network connect my_bridge web
