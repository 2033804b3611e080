#!/usr/bin/env bash
# Clean up. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
rm /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network rm my_bridge front back
