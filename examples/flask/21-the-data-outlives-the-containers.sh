#!/usr/bin/env bash
# The data outlives the containers. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet down

# 2 host1 exit=0
docker network ls --filter name=flask-demo-app --quiet

# 3 host1 exit=0
docker compose --progress quiet up --detach --wait

# 4 host1 exit=0
curl -s http://127.0.0.1:8080/api/messages
