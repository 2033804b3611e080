#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:264 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:266 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:268 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:270 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:272 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:274 host2 exit=0
docker network rm docker_gwbridge
