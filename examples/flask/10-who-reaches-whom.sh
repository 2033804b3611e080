#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker compose exec backend id -un
