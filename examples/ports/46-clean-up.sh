#!/usr/bin/env bash
# Clean up. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
rm heard vxlan.txt control.txt data.txt

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker network rm docker_gwbridge

# 5 host2 exit=0
docker network rm docker_gwbridge

# 6 host1 exit=0
rm mine.json
