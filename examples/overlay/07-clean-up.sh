#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:69 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:71 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:73 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:75 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:77 host2 exit=0
docker network rm docker_gwbridge
