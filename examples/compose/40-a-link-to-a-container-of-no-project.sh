#!/usr/bin/env bash
# A link to a container of no project. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker compose -f links.yaml exec other wget -q -O - http://store/hostname
