#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker compose -f names.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f names.yaml exec web cat /etc/resolv.conf | grep -E '^(search|options)|ExtServers'

# 3 host1 exit=0
docker compose -f names.yaml exec web ping -c 1 mail | grep PING

# 4 host1 exit=0
docker compose -f names.yaml exec web grep printer /etc/hosts | tr '\t' ' '

# 5 host1 exit=0
docker compose -f names.yaml exec web hostname -f
