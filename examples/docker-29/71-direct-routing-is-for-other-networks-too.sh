#!/usr/bin/env bash
# Direct routing is for other networks too. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28.2

# docs/reference/docker-29.md:634 host1 exit=0
echo '{"allow-direct-routing": true}' > /etc/docker/daemon.json

# docs/reference/docker-29.md:635 host1 exit=0
service docker restart

# docs/reference/docker-29.md:636 host1 exit=0
docker start web db one
