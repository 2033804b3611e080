#!/usr/bin/env bash
# Let older clients in. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"min-api-version": "1.24"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db two
