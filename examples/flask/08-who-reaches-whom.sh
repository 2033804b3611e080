#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker compose exec backend cat /run/secrets/database_password | cmp - database_password.txt

# 2 host1 exit=2
docker compose exec frontend ls /run/secrets
