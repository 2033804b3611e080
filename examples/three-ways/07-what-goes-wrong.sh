#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/three-ways.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=1
docker compose --progress quiet up -d
