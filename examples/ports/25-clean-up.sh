#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:369 host1 exit=0
rm /etc/docker/daemon.json vxlan.txt control.txt data.txt

# docs/reference/ports.md:370 host1 exit=0
service docker restart

# docs/reference/ports.md:371 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/ports.md:373 host2 exit=0
docker network rm docker_gwbridge
