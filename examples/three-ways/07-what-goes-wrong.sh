#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/three-ways.md: change the page, not this file.

# docs/tasks/three-ways.md:155 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/tasks/three-ways.md:157 host1 exit=1
docker compose --progress quiet up -d
