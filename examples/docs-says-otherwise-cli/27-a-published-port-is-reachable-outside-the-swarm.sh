#!/usr/bin/env bash
# A published port is reachable outside the swarm. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker compose --progress quiet up -d

# 2 host1 exit=0
docker info --format '{{.Swarm.LocalNodeState}}'

# 3 host1 exit=0
curl -s http://127.0.0.1:8093/hostname
