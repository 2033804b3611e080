#!/usr/bin/env bash
# A name for the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker compose up -d --quiet-pull 2> /dev/null

# 2 host1 exit=0
docker compose exec one wget -q -O - http://host.docker.internal:9000/hostname

# 3 host1 exit=0
docker compose down -t 0 2> /dev/null
