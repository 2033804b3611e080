#!/usr/bin/env bash
# Direct routing is for other networks too. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28.2

# 1 host1 exit=0
jq '. + {"allow-direct-routing": true}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db one
