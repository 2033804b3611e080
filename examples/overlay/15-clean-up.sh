#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:165 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:167 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:169 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:171 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:173 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:175 host2 exit=0
docker network rm docker_gwbridge
