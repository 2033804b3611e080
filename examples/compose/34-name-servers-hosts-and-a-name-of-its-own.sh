#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker inspect names-web-1 --format '{{json .NetworkSettings.Networks.names_default.IPAMConfig}}'

# 2 host1 exit=0
docker compose -f names.yaml exec web ip addr show eth0 | grep -o 'inet 169[0-9./]*'

# 3 host1 exit=0
docker compose -f names.yaml --progress quiet down -t 0
