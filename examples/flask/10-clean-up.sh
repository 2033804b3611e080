#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:155 host1 exit=0
docker compose --progress quiet down --volumes

# docs/tasks/flask.md:156 host1 exit=0
rm database_password.txt
