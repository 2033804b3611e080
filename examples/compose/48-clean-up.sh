#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:727 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0

# docs/tasks/compose.md:728 host1 exit=0
for project in red blue; do docker compose -f twin.yaml -p $project --progress quiet down -t 0; done

# docs/tasks/compose.md:729 host1 exit=0
docker compose -f both.yaml --progress quiet down -t 0

# docs/tasks/compose.md:730 host1 exit=0
docker compose -f fixed.yaml --progress quiet down -t 0

# docs/tasks/compose.md:731 host1 exit=0
docker network rm front
