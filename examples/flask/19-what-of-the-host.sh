#!/usr/bin/env bash
# What of the host. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=28
docker compose exec frontend curl -s --max-time 2 http://198.51.100.11:9000/hostname
