#!/usr/bin/env bash
# What goes out. Generated from docs/tasks/flask.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=124
docker compose exec database timeout 5 bash -c 'exec 3<>/dev/tcp/203.0.113.80/80'
