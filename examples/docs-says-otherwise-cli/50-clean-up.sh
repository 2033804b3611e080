#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker service rm plain back front fixed loose | sort

# 2 host1 exit=0
docker rm -f web client shop three

# 3 host1 exit=0
docker network rm my_overlay

# 4 host1 exit=0
docker swarm leave --force

# 5 host1 exit=0
docker network rm docker_gwbridge

# 6 host1 exit=0
docker compose --progress quiet down -t 0

# 7 host1 exit=0
docker network rm front
