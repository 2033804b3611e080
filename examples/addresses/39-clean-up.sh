#!/usr/bin/env bash
# Clean up. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:485 host1 exit=0
docker network rm front back

# docs/understand/addresses.md:488 host1 exit=0
rm refused nets.json /etc/docker/daemon.json

# docs/understand/addresses.md:489 host1 exit=0
service docker restart
