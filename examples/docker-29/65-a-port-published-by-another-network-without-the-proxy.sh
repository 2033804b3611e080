#!/usr/bin/env bash
# A port published by another network, without the proxy. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:574 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/docker-29.md:575 host1 exit=0
service docker restart

# docs/reference/docker-29.md:576 host1 exit=0
docker start web db one
