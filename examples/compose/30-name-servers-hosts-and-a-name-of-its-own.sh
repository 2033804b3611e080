#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:436 host1 exit=0
docker compose -f names.yaml --progress quiet up -d

# docs/tasks/compose.md:437 host1 exit=0
docker compose -f names.yaml exec web cat /etc/resolv.conf | grep -E '^(search|options)|ExtServers'

# docs/tasks/compose.md:441 host1 exit=0
docker compose -f names.yaml exec web ping -c 1 mail | grep PING

# docs/tasks/compose.md:443 host1 exit=0
docker compose -f names.yaml exec web grep printer /etc/hosts | tr '\t' ' '

# docs/tasks/compose.md:445 host1 exit=0
docker compose -f names.yaml exec web hostname -f
