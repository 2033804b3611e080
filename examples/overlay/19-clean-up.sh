#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:211 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:213 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:215 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:217 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:219 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:221 host2 exit=0
docker network rm docker_gwbridge
