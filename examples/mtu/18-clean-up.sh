#!/usr/bin/env bash
# Clean up. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network rm my_bridge front back

# 4 host1 exit=0
rm mine.json
