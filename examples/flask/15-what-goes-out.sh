#!/usr/bin/env bash
# What goes out. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=1
docker compose exec database timeout 5 bash -c 'exec 3<>/dev/tcp/203.0.113.80/80'
