#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:109 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:111 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:113 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:115 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:117 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:119 host2 exit=0
docker network rm docker_gwbridge
