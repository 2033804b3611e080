#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host2 exit=0
docker rm -f client

# 3 host2 exit=0
docker swarm leave

# 4 host1 exit=0
docker swarm leave --force

# 5 host1 exit=0
docker network rm docker_gwbridge

# 6 host2 exit=0
docker network rm docker_gwbridge
