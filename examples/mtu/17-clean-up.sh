#!/usr/bin/env bash
# Clean up. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:241 host1 exit=0
rm /etc/docker/daemon.json

# docs/understand/mtu.md:242 host1 exit=0
service docker restart

# docs/understand/mtu.md:243 host1 exit=0
docker network rm my_bridge front back
