#!/usr/bin/env bash
# labels of a network add metadata to containers. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect demo_default --format '{{.Labels.tier}}'

# 2 host1 exit=1
docker inspect demo-web-1 --format '{{json .Config.Labels}}' | grep -c tier
