#!/usr/bin/env bash
# See it. Generated from docs/breaks/compose-two-projects.md: change the page, not this file.

# 1 host1 exit=1
docker compose --file blog.yaml exec client wget -q -O - http://web/hostname
