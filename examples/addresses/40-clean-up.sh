#!/usr/bin/env bash
# Clean up. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network rm front back

# 2 host1 exit=0
rm refused nets.json

# 3 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
rm mine.json
