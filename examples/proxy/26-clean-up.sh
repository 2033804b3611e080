#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm my_bridge back

# 3 host1 exit=0
docker image rm demo | grep -c Untagged

# 4 host1 exit=0
rm -f ~/.docker/config.json

# 5 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 6 host1 exit=0
service docker restart

# 7 host1 exit=0
rm mine.json
