#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:738 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0

# docs/tasks/compose.md:739 host1 exit=0
for project in red blue; do docker compose -f twin.yaml -p $project --progress quiet down -t 0; done

# docs/tasks/compose.md:740 host1 exit=0
docker compose -f both.yaml --progress quiet down -t 0

# docs/tasks/compose.md:741 host1 exit=0
docker compose -f fixed.yaml --progress quiet down -t 0

# docs/tasks/compose.md:742 host1 exit=0
docker network rm front
