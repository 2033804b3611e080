#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:89 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:91 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:93 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:95 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:97 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:99 host2 exit=0
docker network rm docker_gwbridge
