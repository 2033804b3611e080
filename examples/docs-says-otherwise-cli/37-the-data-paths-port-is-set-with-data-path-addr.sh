#!/usr/bin/env bash
# The data path's port is set with --data-path-addr. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker info --format '{{.Swarm.Cluster.DataPathPort}}'
