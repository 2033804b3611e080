#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:428 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:430 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:432 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:434 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:436 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:438 host2 exit=0
docker network rm docker_gwbridge
