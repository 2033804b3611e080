#!/usr/bin/env bash
# Start it. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:31 host1 exit=0
head -c 18 /dev/urandom | base64 > database_password.txt

# docs/tasks/flask.md:32 host1 exit=0
docker compose --progress quiet up --detach --wait

# docs/tasks/flask.md:33 host1 exit=0
docker compose ps --format '{{.Service}} {{.State}} {{.Health}}' | sort
