#!/usr/bin/env bash
# Clean up. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
docker swarm leave --force

# 2 host1 exit=0
docker network rm docker_gwbridge

# 3 host1 exit=0
docker network rm front

# 4 host1 exit=0
docker rm -f web db

# 5 host1 exit=0
rm mine.json
