#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:145 host1 exit=0
docker rm -f web

# docs/drivers/overlay.md:147 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:149 host2 exit=0
docker swarm leave

# docs/drivers/overlay.md:151 host1 exit=0
docker swarm leave --force

# docs/drivers/overlay.md:153 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/overlay.md:155 host2 exit=0
docker network rm docker_gwbridge
