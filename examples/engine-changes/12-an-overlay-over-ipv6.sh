#!/usr/bin/env bash
# An overlay over IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:123 host1 exit=0
docker rm -f web

# docs/reference/engine-changes.md:125 host2 exit=0
docker rm -f client

# docs/reference/engine-changes.md:127 host2 exit=0
docker swarm leave

# docs/reference/engine-changes.md:129 host1 exit=0
docker swarm leave --force

# docs/reference/engine-changes.md:131 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/engine-changes.md:133 host2 exit=0
docker network rm docker_gwbridge
