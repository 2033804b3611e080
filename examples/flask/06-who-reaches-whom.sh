#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=6
docker compose exec frontend curl -sS --max-time 3 http://database:5432/
