#!/usr/bin/env bash
# What goes out. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
docker compose exec frontend curl -s -o /dev/null -w '%{http_code}\n' http://example.com/
