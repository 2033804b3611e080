#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker inspect flask-demo-app-backend-1 | grep -c database_password.txt

# 2 host1 exit=1
docker inspect flask-demo-app-backend-1 | grep -c -F "$(cat database_password.txt)"
