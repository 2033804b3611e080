#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:362 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/ports.md:363 host1 exit=0
service docker restart

# docs/reference/ports.md:364 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/ports.md:366 host2 exit=0
docker network rm docker_gwbridge
