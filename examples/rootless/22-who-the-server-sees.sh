#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
mv /usr/bin/slirp4netns . && bash rootless.sh restart; mv slirp4netns /usr/bin

# 2 host1 exit=0
docker --context rootless version | grep -o 'NetworkDriver.*'
