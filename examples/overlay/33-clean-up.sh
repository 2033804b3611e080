#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:394 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:396 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:398 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:400 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:402 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:404 host2 exit=0
docker network rm docker_gwbridge
