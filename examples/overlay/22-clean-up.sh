#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:287 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:289 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:291 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:293 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:295 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:297 host2 exit=0
docker network rm docker_gwbridge
