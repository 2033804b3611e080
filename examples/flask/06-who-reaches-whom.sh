#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:108 host1 exit=6
docker compose exec frontend curl -sS --max-time 3 http://database:5432/
