#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter type=custom --quiet | wc -l

# 2 host1 exit=0
cmp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
ip -4 -brief addr show docker0

# 4 host1 exit=0
rm mine.json
