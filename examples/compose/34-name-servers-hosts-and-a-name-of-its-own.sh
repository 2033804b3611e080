#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:472 host1 exit=0
docker inspect names-web-1 --format '{{json .NetworkSettings.Networks.names_default.IPAMConfig}}'

# docs/tasks/compose.md:474 host1 exit=0
docker compose -f names.yaml exec web ip addr show eth0 | grep -o 'inet 169[0-9./]*'

# docs/tasks/compose.md:476 host1 exit=0
docker compose -f names.yaml --progress quiet down -t 0
