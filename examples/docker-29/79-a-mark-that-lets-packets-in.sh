#!/usr/bin/env bash
# A mark that lets packets in. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28.2

# docs/reference/docker-29.md:698 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docker-29.md:699 host1 exit=0
service docker restart

# docs/reference/docker-29.md:700 host1 exit=0
docker start web db one
