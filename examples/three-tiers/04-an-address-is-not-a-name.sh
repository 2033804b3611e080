#!/usr/bin/env bash
# An address is not a name. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 database backend

# 2 host1 exit=0
docker start backend database

# 3 host1 exit=0
docker inspect database backend frontend --format '{{.Name}} {{.NetworkSettings.Networks.bridge.IPAddress}}'
