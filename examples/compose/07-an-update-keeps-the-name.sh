#!/usr/bin/env bash
# An update keeps the name. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:102 host1 exit=0
docker compose --progress quiet down -t 0
