#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:417 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:419 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:421 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:423 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:425 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:427 host2 exit=0
docker network rm docker_gwbridge
