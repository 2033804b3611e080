#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
rm /etc/docker/daemon.json heard vxlan.txt control.txt data.txt

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network rm docker_gwbridge

# 4 host2 exit=0
docker network rm docker_gwbridge
