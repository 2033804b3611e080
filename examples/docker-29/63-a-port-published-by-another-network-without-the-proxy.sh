#!/usr/bin/env bash
# A port published by another network, without the proxy. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"userland-proxy": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db one
