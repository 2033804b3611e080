#!/usr/bin/env bash
# An address is not a name. Generated from docs/tasks/three-tiers.md: change the page, not this file.

# docs/tasks/three-tiers.md:48 host1 exit=0
docker stop -t 0 database backend

# docs/tasks/three-tiers.md:51 host1 exit=0
docker start backend database

# docs/tasks/three-tiers.md:54 host1 exit=0
docker inspect database backend frontend --format '{{.Name}} {{.NetworkSettings.Networks.bridge.IPAddress}}'
