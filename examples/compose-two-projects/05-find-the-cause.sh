#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=1
docker compose --file blog.yaml exec client ping -c 1 -W 1 172.18.0.2 | grep received
