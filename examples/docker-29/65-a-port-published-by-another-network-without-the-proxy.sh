#!/usr/bin/env bash
# A port published by another network, without the proxy. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:578 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docker-29.md:579 host1 exit=0
service docker restart

# docs/reference/docker-29.md:580 host1 exit=0
docker start web db one
