#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:572 host1 exit=0
rm /etc/docker/daemon.json heard vxlan.txt control.txt data.txt

# docs/reference/ports.md:573 host1 exit=0
service docker restart

# docs/reference/ports.md:574 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/ports.md:576 host2 exit=0
docker network rm docker_gwbridge
