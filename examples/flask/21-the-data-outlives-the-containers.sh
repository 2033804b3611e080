#!/usr/bin/env bash
# The data outlives the containers. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:246 host1 exit=0
docker compose --progress quiet down

# docs/tasks/flask.md:247 host1 exit=0
docker network ls --filter name=flask-demo-app --quiet

# docs/tasks/flask.md:248 host1 exit=0
docker compose --progress quiet up --detach --wait

# docs/tasks/flask.md:249 host1 exit=0
curl -s http://127.0.0.1:8080/api/messages
