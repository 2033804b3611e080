#!/usr/bin/env bash
# Start it. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
head -c 18 /dev/urandom | base64 > database_password.txt

# 2 host1 exit=0
docker compose --progress quiet up --detach --wait

# 3 host1 exit=0
docker compose ps --format '{{.Service}} {{.State}} {{.Health}}' | sort
