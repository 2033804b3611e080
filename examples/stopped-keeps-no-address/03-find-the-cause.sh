#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ping -c 1 client | grep received

# 2 host1 exit=0
docker ps -a --filter name=web --format '{{.Names}} {{.State}}'
