#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:556 host1 exit=0
rm /etc/docker/daemon.json vxlan.txt control.txt data.txt

# docs/reference/ports.md:557 host1 exit=0
service docker restart

# docs/reference/ports.md:558 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/ports.md:560 host2 exit=0
docker network rm docker_gwbridge
