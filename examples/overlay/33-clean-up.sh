#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:429 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:431 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:433 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:435 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:437 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:439 host2 exit=0
docker network rm docker_gwbridge
