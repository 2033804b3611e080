#!/usr/bin/env bash
# Options of a network and of an interface. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f options.yaml exec client wget -q -O - http://store/hostname
