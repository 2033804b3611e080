#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:743 host1 exit=0
docker compose -f ports.yaml --progress quiet down -t 0

# docs/tasks/compose.md:744 host1 exit=0
for project in red blue; do docker compose -f twin.yaml -p $project --progress quiet down -t 0; done

# docs/tasks/compose.md:745 host1 exit=0
docker compose -f both.yaml --progress quiet down -t 0

# docs/tasks/compose.md:746 host1 exit=0
docker compose -f fixed.yaml --progress quiet down -t 0

# docs/tasks/compose.md:747 host1 exit=0
docker network rm front
