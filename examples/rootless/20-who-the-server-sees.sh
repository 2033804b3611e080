#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
bash rootless.sh restart DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=slirp4netns

# 2 host1 exit=0
docker --context rootless start web

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 4 host1 exit=0
docker --context rootless logs --tail 1 web 2>&1 | grep -o '[0-9]*\.[0-9]*\.[0-9]*\.[0-9]*'
