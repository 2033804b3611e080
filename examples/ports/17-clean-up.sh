#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:257 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/ports.md:258 host1 exit=0
service docker restart

# docs/reference/ports.md:259 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/ports.md:261 host2 exit=0
docker network rm docker_gwbridge
