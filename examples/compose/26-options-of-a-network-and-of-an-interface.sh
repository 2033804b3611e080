#!/usr/bin/env bash
# Options of a network and of an interface. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f options.yaml --progress quiet up -d

# 2 host1 exit=0
docker compose -f options.yaml exec web ip addr show eth0 | grep -o 'inet.* scope global'

# 3 host1 exit=0
ip -brief -6 addr show six0 | grep -o '2001[^ ]*'
